package io.contactkit.sandbox.capillary;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.Reply;
import io.contactkit.sandbox.SandboxTest;
import io.contactkit.server.capillary.model.IdentifierSource;
import io.contactkit.server.state.CapillaryStates;
import io.contactkit.spec.Provider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SandboxTest
class MergeTest {
  private static final long VICTIM = 382756026L;
  private static final long SURVIVOR = 382756027L;

  private final Api capillary;
  private final CapillaryStates states;
  private final IdentifierStore identifiers;

  MergeTest(@LocalServerPort int port, CapillaryStates states, IdentifierStore identifiers) {
    this.capillary = Api.capillary(port);
    this.states = states;
    this.identifiers = identifiers;
  }

  @BeforeEach
  void anIdentifierOfTheSurvivorInAnotherSource() {
    states.givenIdentifier(SURVIVOR, "cuid", "C1", IdentifierSource.ECOMMERCE, null);
  }

  @Test
  void mergesIntoWhoeverHoldsTheIdentifierInAnotherSource() {
    assertThat(add(VICTIM, "C1")).isEqualTo(documented(200, "mergedIntoExistingAccount"));

    assertThat(identifiers.owner(new Identifier("email", "tom@example.com"))).hasValue(SURVIVOR);
    assertThat(identifiers.isRegistered(new Identifier("cuid", "C1"), new Place("INSTORE", "")))
        .isTrue();
    assertThat(identifiers.isRegistered(new Identifier("cuid", "C1"), new Place("ECOMMERCE", "")))
        .isTrue();
  }

  @Test
  void mergesAcrossAccountsOfOneSource() {
    states.givenIdentifier(SURVIVOR, "wechat", "TS11", IdentifierSource.WECHAT, "a");

    Reply reply =
        capillary.post(
            "/customers/%d/changeIdentifier?source=WECHAT&accountId=b".formatted(VICTIM),
            "{\"add\": [{\"type\": \"wechat\", \"value\": \"TS11\"}]}");

    assertThat(reply).isEqualTo(documented(200, "mergedIntoExistingAccount"));
  }

  @Test
  void sendsLaterChangesOfTheVictimToTheSurvivor() {
    add(VICTIM, "C1");

    assertThat(add(VICTIM, "C2")).isEqualTo(documented(200, "alreadyMerged"));
    assertThat(identifiers.owner(new Identifier("cuid", "C2"))).hasValue(SURVIVOR);
  }

  @Test
  void namesTheLastSurvivorOfSeveralMerges() {
    states.givenCustomer(1);
    states.givenIdentifier(1, "cuid", "C3", IdentifierSource.TMALL, null);
    add(VICTIM, "C1");

    Reply reply =
        capillary.post(
            "/customers/%d/changeIdentifier?source=JD".formatted(SURVIVOR),
            "{\"add\": [{\"type\": \"cuid\", \"value\": \"C3\"}]}");

    assertThat(reply.body().get("createdId").asLong()).isEqualTo(1);
    assertThat(add(VICTIM, "C4").body().at("/warnings/0/message").asString())
        .isEqualTo(
            "Same customer found in other source. The account is already merged with user id 1.");
  }

  @Test
  void refusesWhatAnotherHoldsInTheSameSource() {
    states.givenIdentifier(SURVIVOR, "cuid", "C1", IdentifierSource.INSTORE, null);

    assertThat(add(VICTIM, "C1")).isEqualTo(documented(400, "identifierRegisteredInSameSource"));
  }

  @Test
  void refusesIdentifiersOfDifferentCustomers() {
    states.givenCustomer(1);
    states.givenIdentifier(1, "cuid", "C2", IdentifierSource.TMALL, null);

    assertThat(add(VICTIM, "C1", "C2"))
        .isEqualTo(documented(400, "identifiersOfDifferentCustomers"));
  }

  @Test
  void refusesToCombineTwoWithAnAccountInTheSource() {
    states.givenIdentifier(SURVIVOR, "cuid", "C2", IdentifierSource.INSTORE, null);

    assertThat(add(VICTIM, "C1")).isEqualTo(documented(400, "userIdUsedInSameSource"));
    assertThat(identifiers.owner(new Identifier("email", "tom@example.com"))).hasValue(VICTIM);
  }

  private Reply add(long customer, String... values) {
    String items = "";
    for (String value : values) {
      items += (items.isEmpty() ? "" : ", ") + "{\"type\": \"cuid\", \"value\": \"" + value + "\"}";
    }
    return capillary.post(
        "/customers/%d/changeIdentifier?source=INSTORE".formatted(customer),
        "{\"add\": [" + items + "]}");
  }

  private static Reply documented(int status, String example) {
    return Reply.documented(Provider.CAPILLARY, "changeCustomerIdentifier", status, example);
  }
}
