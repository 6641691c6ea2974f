package io.contactkit.contract.compare;

import static io.contactkit.spec.Provider.CAPILLARY;
import static io.contactkit.spec.Provider.JIFELINE;
import static io.contactkit.spec.Provider.LEAT;
import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.pact.RecordedResponse;
import io.contactkit.contract.testing.Pacts;
import io.contactkit.spec.Provider;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class ResponseRulesTest {
  private static final RecordedInteraction LINK = Pacts.of(LEAT, "linkContactIdentifier", "linked");
  private static final RecordedInteraction LINKED_ALREADY =
      Pacts.of(LEAT, "linkContactIdentifier", "contactIdentifierAlreadyLinked");

  @Test
  void status() {
    findings(LEAT, Pacts.status(LINK, 201))
        .containsExactly(
            "leat linkContactIdentifier \"linked\": response status:"
                + " 201, documented is [200, 400, 401, 503]");
  }

  @Test
  void bodyThatIsDocumentedAndNotThere() {
    RecordedInteraction withoutBody =
        Pacts.response(
            LINK, r -> new RecordedResponse(r.status(), r.headers(), Optional.empty(), List.of()));

    findings(LEAT, withoutBody)
        .containsExactly(
            "leat linkContactIdentifier \"linked\": response body: documented and not there");
  }

  @Test
  void bodyThatIsNotDocumented() {
    RecordedInteraction withBody =
        Pacts.response(
            Pacts.of(JIFELINE, "deleteContactPoint", "204"),
            r ->
                new RecordedResponse(
                    r.status(),
                    r.headers(),
                    Optional.of(JsonNodeFactory.instance.objectNode()),
                    List.of()));

    findings(JIFELINE, withBody)
        .containsExactly("jifeline deleteContactPoint \"204\": response body: none is documented");
  }

  @Test
  void mediaType() {
    findings(LEAT, Pacts.responseHeader(LINK, "Content-Type", "text/html"))
        .containsExactly(
            "leat linkContactIdentifier \"linked\": response header Content-Type:"
                + " text/html, documented is application/json");
    findings(
            JIFELINE,
            Pacts.responseHeader(Pacts.of(JIFELINE, "getContactPoint", "notFound"), "Content-Type"))
        .containsExactly(
            "jifeline getContactPoint \"notFound\": response header Content-Type: not there,"
                + " documented is application/problem+json or application/json");
  }

  @Test
  void header() {
    findings(LEAT, Pacts.responseHeader(LINK, "X-RateLimit-Limit", "5"))
        .containsExactly(
            "leat linkContactIdentifier \"linked\": response header X-RateLimit-Limit:"
                + " not documented");
  }

  @Test
  void body() {
    findings(LEAT, Pacts.responseValue(LINK, "/data/active", "\"yes\""))
        .containsExactly(
            "leat linkContactIdentifier \"linked\": response body /data/active:"
                + " string found, boolean expected");
    findings(
            JIFELINE,
            Pacts.response(
                Pacts.of(JIFELINE, "deleteContactPoint", "204"),
                it -> Pacts.of(JIFELINE, "getContactPoint", "complete").response()))
        .contains(
            "jifeline deleteContactPoint \"204\": response status:"
                + " 200, documented is [204, 400, 401, 403, 404]");
  }

  @Test
  void unknownProperty() {
    findings(LEAT, Pacts.responseValue(LINK, "/data/contact/phone", "\"1\""))
        .containsExactly(
            "leat linkContactIdentifier \"linked\": response body /data/contact/phone:"
                + " no such property");
  }

  @Test
  void freeFormObjectsHaveNoUnknownProperties() {
    findings(
            LEAT,
            Pacts.responseValue(
                Pacts.of(LEAT, "linkContactIdentifier", "invalidInput"),
                "/errors",
                "{\"contact_uuid\": [\"a\", \"b\"]}"))
        .isEmpty();
  }

  @Test
  void errorCode() {
    findings(LEAT, Pacts.responseValue(LINKED_ALREADY, "/code", "60006"))
        .containsExactly(
            "leat linkContactIdentifier \"contactIdentifierAlreadyLinked\": response body /code:"
                + " the operation does not list code 60006");
    findings(
            CAPILLARY,
            Pacts.status(
                Pacts.of(CAPILLARY, "changeCustomerIdentifier", "searchIndexUnavailable"), 400))
        .containsExactly(
            "capillary changeCustomerIdentifier \"searchIndexUnavailable\":"
                + " response body /errors/0/code: code 8059 comes with status 500, not 400");
  }

  private static ListAssert<String> findings(Provider provider, RecordedInteraction interaction) {
    List<Finding> findings = Comparison.strict(provider.document()).compare(interaction);
    return assertThat(findings.stream().map(Finding::toString).toList());
  }
}
