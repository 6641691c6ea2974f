package io.contactkit.contract.compare;

import static io.contactkit.spec.Provider.LEAT;
import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.testing.Pacts;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The faults about which other comparators of pacts and documents say nothing. */
class SilentFaultsTest {
  private static final Comparison COMPARISON = Comparison.strict(LEAT.document());

  @Test
  void relianceOnAnOptionalField() {
    assertThat(without(it -> it.description().equals("findContactIdentifier: withoutContact")))
        .containsExactlyInAnyOrder(
            "leat findContactIdentifier \"linked\": response body /data/contact:"
                + " relies on an optional value, and no interaction shows it absent",
            "leat findContactIdentifier \"linked\": response body /meta:"
                + " relies on an optional value, and no interaction shows it absent");
  }

  @Test
  void relianceOnANullableField() {
    assertThat(without(it -> it.description().equals("findContactIdentifier: withoutName")))
        .hasSize(5)
        .startsWith(
            "leat findContactIdentifier \"linked\": response body /data/name:"
                + " relies on a nullable value, and no interaction shows it null")
        // The other operations were content with what was shown here.
        .allMatch(it -> it.contains("response body /data/name: relies on a nullable value"));
  }

  @Test
  void matcherOfAnotherTypeThanTheSchema() {
    assertThat(
            changed(
                "linkContactIdentifier: linked",
                it -> Pacts.matcher(it, "$.data.contact.email", "{\"match\": \"integer\"}")))
        .containsExactly(
            "leat linkContactIdentifier \"linked\": response body /data/contact/email:"
                + " matcher `integer` can never match type string");
  }

  @Test
  void regexThatNothingSatisfies() {
    assertThat(
            changed(
                "subscribeContact: subscribed",
                it ->
                    Pacts.matcher(
                        it,
                        "$.data.status",
                        "{\"match\": \"regex\", \"regex\": \"[a-z]{3}[0-9]\"}")))
        .containsExactly(
            "leat subscribeContact \"subscribed\": response body /data/status:"
                + " matcher `regex [a-z]{3}[0-9]` can never match"
                + " any of [\"SUBSCRIBED\", \"UNSUBSCRIBED\", \"PENDING_CONFIRMATION\"] or type integer");
  }

  @Test
  void unknownPropertyInARequestBody() {
    assertThat(
            changed(
                "unlinkContactIdentifier: unlinked",
                it ->
                    Pacts.requestBody(
                        it, "{\"contact_identifier_value\": \"A\", \"contact_identifer\": \"B\"}")))
        .contains(
            "leat unlinkContactIdentifier \"unlinked\": request body /contact_identifer:"
                + " no such property");
  }

  @Test
  void operationThatIsMissingAltogether() {
    assertThat(without(it -> it.description().startsWith("createVoucherPortalSession")))
        .containsExactly("leat createVoucherPortalSession: no interaction");
  }

  private static List<String> without(Predicate<RecordedInteraction> left) {
    return findings(Pacts.of(LEAT).stream().filter(left.negate()).toList());
  }

  private static List<String> changed(
      String description, UnaryOperator<RecordedInteraction> change) {
    return findings(
        Pacts.of(LEAT).stream()
            .map(it -> it.description().equals(description) ? change.apply(it) : it)
            .toList());
  }

  private static List<String> findings(List<RecordedInteraction> pact) {
    return COMPARISON.compare(pact).stream().map(Finding::toString).toList();
  }
}
