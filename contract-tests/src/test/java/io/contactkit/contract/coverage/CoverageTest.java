package io.contactkit.contract.coverage;

import static io.contactkit.spec.Provider.CAPILLARY;
import static io.contactkit.spec.Provider.JIFELINE;
import static io.contactkit.spec.Provider.LEAT;
import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.testing.Pacts;
import io.contactkit.openapi.Document;
import io.contactkit.spec.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CoverageTest {

  @Test
  void demandsEachCodeOfEachOperation() {
    assertThat(lostWithout(LEAT, "linkContactIdentifier: contactIdentifierAlreadyLinked"))
        .containsExactly("leat linkContactIdentifier: no interaction for code 60014");
    assertThat(lostWithout(CAPILLARY, "changeCustomerIdentifier: mergedIntoExistingAccount"))
        .containsExactly(
            "capillary changeCustomerIdentifier: no interaction for code 8051 as a warning");
  }

  @Test
  void aCodeBehindAMatcherIsAnyCode() {
    assertThat(
            lostBy(
                LEAT,
                "linkContactIdentifier: contactIdentifierAlreadyLinked",
                it -> Pacts.matcher(it, "$.code", "{\"match\": \"integer\"}")))
        .containsExactly("leat linkContactIdentifier: no interaction for code 60014");
  }

  @Test
  void demandsEachStatusInEachMediaType() {
    assertThat(lostWithout(JIFELINE, "getContactPoint: notFound"))
        .containsExactly(
            "jifeline getContactPoint: no interaction for status 404",
            "jifeline getContactPoint: no interaction for status 404 as application/problem+json",
            "jifeline getContactPoint: no interaction for status 404 /detail present",
            "jifeline getContactPoint: no interaction for status 404 /status present",
            "jifeline getContactPoint: no interaction for status 404 /title present",
            "jifeline getContactPoint: no interaction for status 404 /type present",
            "jifeline getContactPoint: no interaction for status 404 /violations absent");
  }

  @Test
  void demandsTheFormsOfAnAnswerThatItsExamplesShow() {
    assertThat(lostWithout(LEAT, "findContactIdentifier: withoutContact"))
        .containsExactlyInAnyOrder(
            "leat findContactIdentifier: no interaction for status 200 /data/contact absent",
            "leat findContactIdentifier: no interaction for status 200 /meta absent");
    assertThat(
            lostWithout(
                JIFELINE, "listContactPoints: empty", "listContactPoints: emptyWithoutQuery"))
        .contains("jifeline listContactPoints: no interaction for status 200 /result empty");
  }

  @Test
  void demandsEveryFormOfASchemaSomewhere() {
    assertThat(missing(LEAT, Pacts.of(LEAT).stream().filter(it -> !lacksEmail(it)).toList()))
        .contains(
            "leat: no interaction for ContactReference.email null",
            "leat: no interaction for ContactReference.email absent");
    assertThat(missing(LEAT, Pacts.of(LEAT)))
        .noneMatch(gap -> gap.contains("unlinkContactIdentifier: no interaction for status 200"));
  }

  @Test
  void demandsBothFormsOfAStatusAndEachValueOfAnEnum() {
    assertThat(lostWithout(LEAT, "listContactSubscriptions: integerStatus"))
        .contains(
            "leat listContactSubscriptions: no interaction for status 200 /data/*/status as integer",
            "leat: no interaction for SubscriptionStatus as integer");
    String pending =
        "leat subscribeContact: no interaction for"
            + " status 200 /data/status with value \"PENDING_CONFIRMATION\"";
    assertThat(lostWithout(LEAT, "subscribeContact: pendingConfirmation")).contains(pending);
    assertThat(
            lostBy(
                LEAT,
                "subscribeContact: pendingConfirmation",
                it ->
                    Pacts.matcher(
                        it, "$.data.status", "{\"match\": \"regex\", \"regex\": \"[A-Z_]+\"}")))
        .containsExactly(pending);
  }

  @Test
  void demandsEachFormOfEachParameter() {
    RecordedInteraction page = Pacts.of(JIFELINE, "listContactPoints", "page");
    String gap = "jifeline listContactPoints: no interaction for query parameter limit present";

    assertThat(missing(JIFELINE, Pacts.of(JIFELINE))).contains(gap);
    assertThat(missing(JIFELINE, List.of(Pacts.query(page, "limit", "5")))).doesNotContain(gap);
    assertThat(missing(JIFELINE, List.of(Pacts.query(page, "limit", "5"))))
        .contains("jifeline listContactPoints: no interaction for query parameter limit absent");
    assertThat(missing(CAPILLARY, Pacts.of(CAPILLARY)))
        .contains(
            "capillary changeCustomerIdentifier:"
                + " no interaction for query parameter source with value WECHAT")
        .doesNotContain(
            "capillary changeCustomerIdentifier:"
                + " no interaction for query parameter source with value INSTORE");
  }

  @Test
  void demandsEachFormOfEachRequestPropertyInARequestThatSucceeds() {
    String gap = "jifeline createContactPoint: no interaction for request /email_address null";
    String body =
        """
        {"customer_id": "160c0c4b-9966-4dc1-a916-8407eb10d74e", "email_address": null,
         "label": "l", "phone_number": "1"}
        """;
    RecordedInteraction created = Pacts.of(JIFELINE, "createContactPoint", "complete");
    RecordedInteraction refused = Pacts.of(JIFELINE, "createContactPoint", "violationInBody");

    assertThat(missing(JIFELINE, Pacts.of(JIFELINE))).contains(gap);
    assertThat(missing(JIFELINE, List.of(Pacts.requestBody(refused, body)))).contains(gap);
    assertThat(missing(JIFELINE, List.of(Pacts.requestBody(created, body)))).doesNotContain(gap);
    assertThat(missing(CAPILLARY, Pacts.of(CAPILLARY)))
        .contains(
            "capillary changeCustomerIdentifier: no interaction for request /add absent",
            "capillary changeCustomerIdentifier: no interaction for request /remove/*/seriesId present");
    assertThat(missing(LEAT, Pacts.of(LEAT)))
        .contains(
            "leat createPortalSession: no interaction for request /scanner_type with value \"camera\"")
        .noneMatch(it -> it.contains("request /shop_uuid absent"));
  }

  @Test
  void demandsEachAlternativeOfCredentialsAcceptedAndRefused() {
    assertThat(missing(JIFELINE, Pacts.of(JIFELINE)))
        .contains(
            "jifeline getContactPoint: no interaction for credentials apiKey with bearerToken accepted",
            "jifeline getContactPoint: no interaction for credentials apiKey with bearerToken refused,"
                + " one of them wrong")
        .noneMatch(it -> it.contains("credentials bearerToken accepted"));
    assertThat(lostWithout(LEAT, "findContactIdentifier: unauthorized"))
        .contains("leat findContactIdentifier: no interaction for credentials bearerToken refused");
  }

  @Test
  void demandsEachOperation() {
    assertThat(missing(CAPILLARY, List.of()))
        .contains("capillary changeCustomerIdentifier: no interaction for the operation");
  }

  @Test
  void leavesOutWhatTheDocumentExemptsWithEverythingBelow() {
    Document spec = LEAT.document();
    String exempt = "x-contract-exempt: for a reason";
    String reduced =
        spec.source()
            .replace("    ContactReference:\n", "    ContactReference:\n      " + exempt + "\n")
            .replace(
                "        - code: 60014\n", "        - code: 60014\n          " + exempt + "\n");
    Coverage coverage = Coverage.of(Document.parse("leat.yaml", reduced), List.of());

    assertThat(coverage.missing().stream().map(Obligation::gap))
        .noneMatch(it -> it.contains("/contact/email"))
        .noneMatch(it -> it.contains("/contact "))
        .noneMatch(it -> it.contains("60014"));
    assertThat(coverage.exemptions())
        .contains(new Exemption("leat", "/components/schemas/ContactReference", "for a reason"));
  }

  @Test
  void sumsUp() {
    assertThat(Coverage.of(JIFELINE.document(), Pacts.of(JIFELINE)).summary())
        .matches("jifeline: \\d{3} obligations, \\d+ interactions, \\d+ missing, \\d+ exempt");
  }

  private static boolean lacksEmail(RecordedInteraction interaction) {
    String description = interaction.description();
    return description.endsWith("Email") || description.contains("PortalSession");
  }

  private static List<String> lostWithout(Provider provider, String... descriptions) {
    List<RecordedInteraction> all = Pacts.of(provider);
    return lost(
        provider,
        all,
        all.stream().filter(it -> !List.of(descriptions).contains(it.description())).toList());
  }

  private static List<String> lostBy(
      Provider provider, String description, UnaryOperator<RecordedInteraction> change) {
    List<RecordedInteraction> all = Pacts.of(provider);
    return lost(
        provider,
        all,
        all.stream()
            .map(it -> it.description().equals(description) ? change.apply(it) : it)
            .toList());
  }

  private static List<String> lost(
      Provider provider, List<RecordedInteraction> before, List<RecordedInteraction> after) {
    List<String> lost = new ArrayList<>(missing(provider, after));
    lost.removeAll(missing(provider, before));
    return lost;
  }

  private static List<String> missing(Provider provider, List<RecordedInteraction> interactions) {
    return Coverage.of(provider.document(), interactions).missing().stream()
        .map(Obligation::gap)
        .toList();
  }
}
