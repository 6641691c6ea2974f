package io.contactkit.sandbox.capillary;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.Reply;
import io.contactkit.sandbox.SandboxTest;
import io.contactkit.server.capillary.model.IdentifierSource;
import io.contactkit.server.state.CapillaryStates;
import io.contactkit.spec.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SandboxTest
class CustomerIdentifiersTest {
  private static final long CUSTOMER = 382756026L;

  private final Api capillary;
  private final CapillaryStates states;

  CustomerIdentifiersTest(@LocalServerPort int port, CapillaryStates states) {
    this.capillary = Api.capillary(port);
    this.states = states;
  }

  @Test
  void addsAndThenHoldsIt() {
    String body = "{'add': [{'type': 'email', 'value': 'tom.sawyer@example.com'}]}";

    assertThat(change("source=INSTORE", body)).isEqualTo(documented(200, "changed"));
    assertThat(change("source=INSTORE", body))
        .isEqualTo(documented(400, "identifierExistsInSameSource"));
    assertThat(change("source=ECOMMERCE", body)).isEqualTo(documented(200, "changed"));
  }

  @Test
  void doesNotAddTheSameTwiceInOneRequest() {
    String twice = "{'add': [{'type': 'cuid', 'value': '1'}, {'type': 'CUID', 'value': '1'}]}";

    assertThat(change("source=INSTORE", twice))
        .isEqualTo(documented(400, "identifierExistsInSameSource"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"add", "remove"})
  void refusesAKindThatIsTooLongToStore(String list) {
    String body = "{'%s': [{'type': '%s', 'value': '1'}]}";

    Reply refused = change("source=INSTORE", body.formatted(list, "k".repeat(51)));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().at("/errors/0/message").asString())
        .isEqualTo(list + "[0].type: must not be longer than 50 characters");
    assertThat(change("source=INSTORE", body.formatted("add", "k".repeat(50))).status())
        .isEqualTo(200);
  }

  @Test
  void replaces() {
    String body =
        """
        {'add': [{'type': 'email', 'value': 'tom.sawyer@example.com'}],
         'remove': [{'type': 'email', 'value': 'tom@example.com'}]}
        """;

    assertThat(change("source=INSTORE", body)).isEqualTo(documented(200, "changed"));
    assertThat(
            change("source=INSTORE", "{'remove': [{'type': 'email', 'value': 'tom@example.com'}]}"))
        .isEqualTo(documented(400, "customerNotFound"));
  }

  @Test
  void removesOnlyWhatTheCustomerHoldsInThisSource() {
    String body = "{'remove': [{'type': 'mobile', 'value': '919111111111'}]}";

    assertThat(change("source=WEBSITE", body)).isEqualTo(documented(400, "customerNotFound"));
    assertThat(change("source=INSTORE", body)).isEqualTo(documented(200, "changed"));
  }

  @Test
  void freesWhatIsRemovedForOthers() {
    states.givenCustomer(1);
    change("source=INSTORE", "{'remove': [{'type': 'mobile', 'value': '919111111111'}]}");

    Reply reply =
        capillary.post(
            "/customers/1/changeIdentifier?source=INSTORE",
            "{\"add\": [{\"type\": \"mobile\", \"value\": \"919111111111\"}]}");

    assertThat(reply.body()).hasToString("{\"createdId\":1,\"warnings\":[]}");
  }

  @Test
  void doesNotKnowEveryCustomer() {
    assertThat(
            capillary.post(
                "/customers/7/changeIdentifier?source=INSTORE",
                "{\"add\": [{\"type\": \"cuid\", \"value\": \"1\"}]}"))
        .isEqualTo(documented(400, "invalidCustomerId"));
  }

  @ParameterizedTest
  @EnumSource(
      value = IdentifierSource.class,
      names = {"WECHAT", "FACEBOOK", "MOBILE_APP", "LINE"})
  void wantsAnAccountWhereTheSourceHasSeveral(IdentifierSource source) {
    String body = "{'add': [{'type': 'wechat', 'value': 'TS11'}]}";

    assertThat(change("source=" + source, body)).isEqualTo(documented(400, "accountIdMissing"));
    assertThat(change("accountId=a&source=" + source, body).status()).isEqualTo(200);
    assertThat(change("accountId=b&source=" + source, body).status()).isEqualTo(200);
    assertThat(change("accountId=a&source=" + source, body))
        .isEqualTo(documented(400, "identifierExistsInSameSource"));
  }

  @ParameterizedTest
  @CsvSource({
    "email, tom(at)example.com, invalidEmail",
    "email, tom@example, invalidEmail",
    "mobile, 12ab, invalidMobile",
    "externalId, not an id, externalIdValidationFailed"
  })
  void refusesMalformedValues(String type, String value, String example) {
    String body = "{'add': [{'type': '%s', 'value': '%s'}]}".formatted(type, value);

    assertThat(change("source=INSTORE", body)).isEqualTo(documented(400, example));
  }

  @ParameterizedTest
  @CsvSource({
    "pigeon, home, invalidCommunicationChannel",
    "email, broken, invalidEmailInCommunicationChannel",
    "mobile, broken, invalidMobileInCommunicationChannel"
  })
  void looksAtTheChannelsWhenAnAddressIsAdded(String type, String value, String example) {
    states.givenCommunicationChannel(CUSTOMER, type, value);

    assertThat(change("source=INSTORE", "{'add': [{'type': 'email', 'value': 'a@example.com'}]}"))
        .isEqualTo(documented(400, example));
    assertThat(change("source=INSTORE", "{'add': [{'type': 'cuid', 'value': '1'}]}").status())
        .isEqualTo(200);
  }

  @Test
  void issuesACardOfANamedSeriesWithALabel() {
    String card = "{'add': [{'type': 'cardnumber', 'value': 'GOLD1'%s}]}";

    assertThat(change("source=INSTORE", card.formatted("")).body().toString())
        .isEqualTo(
            "{\"errors\":[{\"status\":false,\"code\":403,\"message\":\"add[0].seriesId or"
                + " add[0].seriesCode: one of them is required to issue a card\"}]}");
    assertThat(change("source=INSTORE", card.formatted(", 'seriesId': 19")))
        .returns(403, Reply::status)
        .extracting(reply -> reply.body().at("/errors/0/message").asString())
        .isEqualTo("add[0].statusLabel: is required to issue a card");
    assertThat(
            change(
                "source=INSTORE",
                card.formatted(", 'seriesCode': 'GOLDPHY98', 'statusLabel': 'ACTIVE'")))
        .isEqualTo(documented(200, "changed"));
  }

  @Test
  void changesNothingWhileTheSearchIndexIsDown() {
    String body = "{'add': [{'type': 'cuid', 'value': '1'}]}";
    states.givenSearchIndexDown();

    assertThat(change("source=INSTORE", body)).isEqualTo(documented(500, "searchIndexUnavailable"));

    states.tearDown();
    assertThat(change("source=INSTORE", body)).isEqualTo(documented(200, "changed"));
  }

  @Test
  void changesNothingWhenOnePartIsRefused() {
    String body =
        """
        {'remove': [{'type': 'email', 'value': 'tom@example.com'}],
         'add': [{'type': 'cuid', 'value': '1'}, {'type': 'mobile', 'value': '919111111111'}]}
        """;

    assertThat(change("source=INSTORE", body))
        .isEqualTo(documented(400, "identifierExistsInSameSource"));
    assertThat(
            change(
                "source=INSTORE",
                """
                {'remove': [{'type': 'email', 'value': 'tom@example.com'}],
                 'add': [{'type': 'cuid', 'value': '1'}]}
                """))
        .isEqualTo(documented(200, "changed"));
  }

  @Test
  void awardsPointsUnlessThatHappensLater() {
    states.givenPromotion("email", 50);

    assertThat(change("source=INSTORE", "{'add': [{'type': 'email', 'value': 'a@example.com'}]}"))
        .isEqualTo(documented(200, "withSideEffects"));
    assertThat(
            change(
                "use_async=true&source=INSTORE",
                "{'add': [{'type': 'email', 'value': 'b@example.com'}]}"))
        .isEqualTo(documented(200, "changed"));
  }

  private Reply change(String query, String body) {
    return capillary.post(
        "/customers/" + CUSTOMER + "/changeIdentifier?" + query, body.replace('\'', '"'));
  }

  private static Reply documented(int status, String example) {
    return Reply.documented(Provider.CAPILLARY, "changeCustomerIdentifier", status, example);
  }
}
