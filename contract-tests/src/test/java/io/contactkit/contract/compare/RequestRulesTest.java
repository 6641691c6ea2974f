package io.contactkit.contract.compare;

import static io.contactkit.spec.Provider.CAPILLARY;
import static io.contactkit.spec.Provider.JIFELINE;
import static io.contactkit.spec.Provider.LEAT;
import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.testing.Pacts;
import io.contactkit.openapi.Document;
import io.contactkit.spec.Provider;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class RequestRulesTest {
  private static final RecordedInteraction FIND = Pacts.of(LEAT, "findContactIdentifier", "linked");
  private static final RecordedInteraction LINK = Pacts.of(LEAT, "linkContactIdentifier", "linked");
  private static final RecordedInteraction CHANGE =
      Pacts.of(CAPILLARY, "changeCustomerIdentifier", "changed");
  private static final RecordedInteraction LIST = Pacts.of(JIFELINE, "listContactPoints", "page");
  private static final RecordedInteraction GET = Pacts.of(JIFELINE, "getContactPoint", "complete");

  @Test
  void unknownPath() {
    findings(LEAT, Pacts.call(FIND, "GET", "/contact-identifiers//find"))
        .containsExactly(
            "leat \"findContactIdentifier: linked\":"
                + " no such path: /contact-identifiers//find");
  }

  @Test
  void unknownMethod() {
    findings(LEAT, Pacts.call(FIND, "PATCH", "/contact-identifiers"))
        .containsExactly(
            "leat \"findContactIdentifier: linked\":"
                + " PATCH is not a method of /contact-identifiers, documented is"
                + " [POST, PUT, DELETE]");
  }

  @Test
  void anotherOperationThanClaimed() {
    findings(LEAT, Pacts.call(LINK, "PUT", "/contact-identifiers/unlink"))
        .contains(
            "leat unlinkContactIdentifier \"linkContactIdentifier: linked\":"
                + " claims to be linkContactIdentifier and calls unlinkContactIdentifier");
  }

  @Test
  void malformedPathParameter() {
    findings(JIFELINE, Pacts.call(GET, "GET", "/v2/customers/contact_points/42"))
        .containsExactly(
            "jifeline getContactPoint \"complete\": path contact_point_id:"
                + " \"42\" does not match the uuid pattern must be a valid RFC 4122 UUID");
    findings(CAPILLARY, Pacts.call(CHANGE, "POST", "/customers/tom/changeIdentifier"))
        .containsExactly(
            "capillary changeCustomerIdentifier \"changed\": path customerId:"
                + " \"tom\" string found, integer expected");
  }

  @Test
  void queryParameters() {
    findings(LEAT, Pacts.query(FIND, "contact_identifier_value"))
        .containsExactly(
            "leat findContactIdentifier \"linked\": query contact_identifier_value:"
                + " required and not there");
    findings(LEAT, Pacts.query(FIND, "contact_identifier_value", "A", "B"))
        .containsExactly(
            "leat findContactIdentifier \"linked\": query contact_identifier_value: given 2 times");
    findings(LEAT, Pacts.query(FIND, "value", "A"))
        .containsExactly("leat findContactIdentifier \"linked\": query value: no such parameter");
    findings(CAPILLARY, Pacts.query(CHANGE, "source", "instore"))
        .singleElement()
        .asString()
        .startsWith(
            "capillary changeCustomerIdentifier \"changed\": query source: \"instore\" does not"
                + " have a value in the enumeration [\"FACEBOOK\"");
    findings(CAPILLARY, Pacts.query(CHANGE, "use_async", "yes"))
        .containsExactly(
            "capillary changeCustomerIdentifier \"changed\": query use_async:"
                + " \"yes\" string found, boolean expected");
    findings(JIFELINE, Pacts.query(LIST, "limit", "1001"))
        .containsExactly(
            "jifeline listContactPoints \"page\": query limit:"
                + " \"1001\" must have a maximum value of 1000");
    findings(JIFELINE, Pacts.query(LIST, "limit", "1000")).isEmpty();
  }

  @Test
  void requestHeader() {
    findings(LEAT, Pacts.requestHeader(FIND, "X-Partner-ID", "7"))
        .containsExactly(
            "leat findContactIdentifier \"linked\": request header X-Partner-ID: not documented");
  }

  @Test
  void requiredHeader() {
    JsonNode document = LEAT.document().tree();
    ((ObjectNode) document.at("/paths/~1contact-identifiers~1find/get/parameters/0"))
        .put("in", "header")
        .put("name", "X-Value");
    Comparison comparison = Comparison.strict(Document.of("leat.yaml", document));
    RecordedInteraction without = Pacts.query(FIND, "contact_identifier_value");

    assertThat(comparison.compare(without).stream().map(Finding::toString))
        .containsExactly(
            "leat findContactIdentifier \"linked\": request header X-Value:"
                + " required and not there");
    assertThat(comparison.compare(Pacts.requestHeader(without, "X-Value", "7"))).isEmpty();
  }

  @Test
  void requestMediaType() {
    findings(LEAT, Pacts.requestHeader(LINK, "Content-Type", "text/xml"))
        .containsExactly(
            "leat linkContactIdentifier \"linked\": request header Content-Type:"
                + " text/xml, documented is application/json or application/x-www-form-urlencoded");
    findings(LEAT, Pacts.requestHeader(LINK, "Content-Type"))
        .containsExactly(
            "leat linkContactIdentifier \"linked\": request header Content-Type:"
                + " not there, documented is application/json or application/x-www-form-urlencoded");
    findings(LEAT, Pacts.requestHeader(LINK, "Content-Type", "Application/JSON; charset=utf-8"))
        .isEmpty();
  }

  @Test
  void requestBody() {
    findings(LEAT, Pacts.requestBody(FIND, "{}"))
        .containsExactly("leat findContactIdentifier \"linked\": request body: none is documented");
    findings(LEAT, Pacts.requestBody(LINK, ""))
        .containsExactly(
            "leat linkContactIdentifier \"linked\": request body: required and not there");
    findings(LEAT, Pacts.requestBody(LINK, "{\"contact_identifier_value\": 7}"))
        .containsExactlyInAnyOrder(
            "leat linkContactIdentifier \"linked\": request body:"
                + " required property 'contact_uuid' not found",
            "leat linkContactIdentifier \"linked\": request body /contact_identifier_value:"
                + " integer found, string expected");
  }

  @Test
  void anInvalidRequestIsFineWhereItsRefusalIsExpected() {
    findings(LEAT, Pacts.requestBody(Pacts.of(LEAT, "linkContactIdentifier", "invalidInput"), "{}"))
        .isEmpty();
    findings(
            LEAT,
            Pacts.requestBody(Pacts.of(LEAT, "linkContactIdentifier", "contactNotFound"), "{}"))
        .hasSize(2);
    findings(
            CAPILLARY,
            Pacts.requestBody(
                Pacts.of(CAPILLARY, "changeCustomerIdentifier", "missingField"), "{}"))
        .isEmpty();
    findings(
            JIFELINE,
            Pacts.call(
                Pacts.of(JIFELINE, "getContactPoint", "violationInPath"),
                "GET",
                "/v2/customers/contact_points/42"))
        .isEmpty();
    findings(
            JIFELINE,
            Pacts.call(
                Pacts.of(JIFELINE, "getContactPoint", "forbidden"),
                "GET",
                "/v2/customers/contact_points/42"))
        .hasSize(1);
  }

  @Test
  void security() {
    findings(LEAT, Pacts.requestHeader(FIND, "Authorization"))
        .containsExactly(
            "leat findContactIdentifier \"linked\": security:"
                + " carries no credential, documented is bearerToken");
    findings(CAPILLARY, Pacts.requestHeader(CHANGE, "X-CAP-API-OAUTH-TOKEN", "t"))
        .containsExactly(
            "capillary changeCustomerIdentifier \"changed\": security:"
                + " carries basic with oauthToken, documented is basic or oauthToken");
    findings(JIFELINE, Pacts.requestHeader(LIST, "x-api-key", "k")).isEmpty();
    findings(
            JIFELINE,
            Pacts.requestHeader(Pacts.requestHeader(LIST, "Authorization"), "x-api-key", "k"))
        .containsExactly(
            "jifeline listContactPoints \"page\": security:"
                + " carries apiKey, documented is bearerToken or bearerToken with apiKey");
    findings(LEAT, Pacts.requestHeader(FIND, "Authorization", "Bearer a", "Bearer b"))
        .containsExactly(
            "leat findContactIdentifier \"linked\": security: 2 Authorization headers");
    findings(
            LEAT,
            Pacts.requestHeader(
                Pacts.of(LEAT, "findContactIdentifier", "unauthorized"), "Authorization"))
        .isEmpty();
  }

  private static ListAssert<String> findings(Provider provider, RecordedInteraction interaction) {
    List<Finding> findings = Comparison.strict(provider.document()).compare(interaction);
    return assertThat(findings.stream().map(Finding::toString).toList());
  }
}
