package io.contactkit.contract.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.PackagedPacts;
import io.contactkit.contract.mutation.MutatingProxy;
import io.contactkit.contract.mutation.ProxyResponse;
import io.contactkit.contract.verify.StateSetter;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.contract.verify.Verifier;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Whatever rule a server breaks, a line says at which operation and field, and how. */
class BrokenSandboxTest {

  @Test
  void linkingTwiceIsAnsweredWithTheWrongCode() throws Exception {
    assertThat(
            messages(Provider.LEAT, "linkContactIdentifier", a -> replacing(a, "60014", "60003")))
        .containsExactly(
            "leat linkContactIdentifier: The identifier has a contact:"
                + " $.code: expected 60014 but was 60003");
  }

  @Test
  void aDoubleOptInSubscriptionCountsAtOnce() throws Exception {
    assertThat(
            messages(
                Provider.LEAT,
                "subscribeContact",
                a -> replacing(a, "PENDING_CONFIRMATION", "SUBSCRIBED")))
        .containsExactly(
            "leat subscribeContact: The contact has yet to confirm:"
                + " $.data.status: expected \"PENDING_CONFIRMATION\" but was \"SUBSCRIBED\"",
            "leat subscribeContact: of the contact of the document:"
                + " $.data.status: expected \"PENDING_CONFIRMATION\" but was \"SUBSCRIBED\"",
            "leat subscribeContact: of a contact:"
                + " $.data.status: expected \"PENDING_CONFIRMATION\" but was \"SUBSCRIBED\"");
  }

  @Test
  void aRequiredFieldIsMissing() throws Exception {
    assertThat(
            messages(
                Provider.LEAT, "findContactIdentifier", a -> replacing(a, "\"active\":true,", "")))
        .contains(
            "leat findContactIdentifier: Linked to a contact:"
                + " $.data.active: expected to be there but was absent")
        .allMatch(message -> message.contains("$.data"));
  }

  @Test
  void aMergeIsNotReported() throws Exception {
    assertThat(
            messages(
                Provider.CAPILLARY,
                "changeCustomerIdentifier",
                a -> replacing(a, "\"code\":8051", "\"code\":8067")))
        .containsExactly(
            "capillary changeCustomerIdentifier: The identifier belongs to another account, which"
                + " survives: $.warnings[0].code: expected 8051 but was 8067");
  }

  @Test
  void creationIsAnsweredWithAnotherStatus() throws Exception {
    assertThat(
            messages(
                Provider.JIFELINE,
                "createContactPoint",
                a -> a.status() == 201 ? a.withStatus(200) : a))
        .contains("jifeline createContactPoint: All fields: status: expected 201 but was 200");
  }

  @Test
  void errorsComeInAnotherMediaType() throws Exception {
    assertThat(
            messages(
                Provider.JIFELINE,
                "deleteContactPoint",
                a -> a.status() == 404 ? a.withContentType("text/html") : a))
        .contains(
            "jifeline deleteContactPoint: No such contact point: header Content-Type:"
                + " expected application/problem+json but was text/html");
  }

  @Test
  void aPlaceIsNamedThatTheDocumentDoesNotKnow() throws Exception {
    assertThat(
            messages(
                Provider.JIFELINE,
                "listContactPoints",
                a -> replacing(a, "\"in\":\"query\"", "\"in\":\"url\"")))
        .contains(
            "jifeline listContactPoints: A limit above the maximum:"
                + " $.violations[0].in: expected \"query\" but was \"url\"");
  }

  @Test
  void aValueThatOnlyTheServerChoosesHasTheWrongForm() throws Exception {
    assertThat(
            messages(
                Provider.LEAT,
                "createVoucherPortalSession",
                a -> replacing(a, "(\"created_at\":\"[^\"T]*)T", "$1 ")))
        .isNotEmpty()
        .allMatch(m -> m.startsWith("leat createVoucherPortalSession: "))
        .allMatch(m -> m.contains(": $.data.created_at: expected to match '"));
  }

  @Test
  void aLostConnectionIsAnAnswerTooSoThatNothingIsSentTwice() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    try (MutatingProxy broken = MutatingProxy.of(Sandbox.api(Provider.CAPILLARY))) {
      broken.behave(
          (call, sandbox) -> {
            calls.incrementAndGet();
            throw new IOException("reset");
          });
      Verdict verdict =
          Verifier.of(Provider.CAPILLARY.document(), broken.url())
              .withStates(StateSetter.url(Sandbox.states(Provider.CAPILLARY)))
              .verify(PackagedPacts.of(Provider.CAPILLARY).interactions().get(0));

      assertThat(verdict.message()).contains("but was 502");
      assertThat(calls).hasValue(1);
    }
  }

  @Test
  void nothingIsFoundInASandboxThatIsWhole() throws Exception {
    assertThat(messages(Provider.LEAT, "linkContactIdentifier", UnaryOperator.identity()))
        .isEmpty();
  }

  private static List<String> messages(
      Provider provider, String operation, UnaryOperator<ProxyResponse> saboteur)
      throws IOException {
    try (MutatingProxy broken = MutatingProxy.of(Sandbox.api(provider))) {
      broken.behave((request, server) -> saboteur.apply(server.send(request)));
      Verifier verifier =
          Verifier.of(provider.document(), broken.url())
              .withStates(StateSetter.url(Sandbox.states(provider)));
      return PackagedPacts.of(provider).interactions().stream()
          .filter(interaction -> interaction.operationId().orElse("").equals(operation))
          .map(verifier::verify)
          .filter(verdict -> !verdict.agrees())
          .map(Verdict::message)
          .flatMap(String::lines)
          .toList();
    }
  }

  private static ProxyResponse replacing(ProxyResponse answer, String regex, String replacement) {
    return answer.withBody(answer.body().replaceAll(regex, replacement));
  }
}
