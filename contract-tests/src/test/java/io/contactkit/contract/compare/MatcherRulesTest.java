package io.contactkit.contract.compare;

import static io.contactkit.spec.Provider.CAPILLARY;
import static io.contactkit.spec.Provider.JIFELINE;
import static io.contactkit.spec.Provider.LEAT;
import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.internal.Formats;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.pact.RecordedMatcher;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.contract.testing.Pacts;
import io.contactkit.spec.Provider;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class MatcherRulesTest {
  private static final String TYPE = "{\"match\": \"type\"}";
  private static final RecordedInteraction SESSION =
      Pacts.of(LEAT, "createPortalSession", "withContact");
  private static final RecordedInteraction LIST_OF_TYPES =
      Pacts.of(LEAT, "listContactSubscriptions", "stringStatus");
  private static final RecordedInteraction PAGE = Pacts.of(JIFELINE, "listContactPoints", "page");
  private static final RecordedInteraction POINT =
      Pacts.of(JIFELINE, "getContactPoint", "complete");
  private static final RecordedInteraction REFUSED =
      Pacts.of(CAPILLARY, "changeCustomerIdentifier", "invalidEmail");

  @Test
  void typeIsEnoughForAnUnboundedString() {
    findings(LEAT, Pacts.matcher(SESSION, "$.data.shop.name", TYPE)).isEmpty();
  }

  @Test
  void typeIsTooLooseForAnEnum() {
    findings(LEAT, Pacts.matcher(LIST_OF_TYPES, "$.data[0].subscription_type.strategy", TYPE))
        .containsExactly(
            "leat listContactSubscriptions \"stringStatus\":"
                + " response body /data/0/subscription_type/strategy: matcher `type` accepts"
                + " \"OPT_OUT_OTHER\", which the schema forbids: does not have a value in the"
                + " enumeration [\"OPT_OUT\", \"OPT_IN\", \"DOUBLE_OPT_IN\"]");
    findings(
            LEAT,
            Pacts.matcher(
                LIST_OF_TYPES,
                "$.data[*].subscription_type.strategy",
                regex("OPT_(IN|OUT)|DOUBLE_OPT_IN")))
        .isEmpty();
  }

  @Test
  void typeIsTooLooseForAFormat() {
    findings(LEAT, Pacts.matcher(SESSION, "$.data.created_at", TYPE))
        .singleElement()
        .asString()
        .startsWith(
            "leat createPortalSession \"withContact\": response body /data/created_at:"
                + " matcher `type` accepts \"a\", which the schema forbids");
    findings(LEAT, Pacts.matcher(SESSION, "$.data.created_at", format("date-time"))).isEmpty();
    findings(LEAT, Pacts.matcher(SESSION, "$.data.url", format("uri"))).isEmpty();
    findings(JIFELINE, Pacts.matcher(POINT, "$.id", format("uuid"))).isEmpty();
    findings(JIFELINE, Pacts.matcher(POINT, "$.id", regex("[0-9a-f-]{36}")))
        .singleElement()
        .asString()
        .contains("accepts \"------------------------------------\"");
  }

  @Test
  void dateAndTimePatterns() {
    findings(
            LEAT,
            Pacts.matcher(
                SESSION,
                "$.data.created_at",
                "{\"match\": \"datetime\", \"format\": \"yyyy-MM-dd'T'HH:mm:ssXXX\"}"))
        .isEmpty();
    findings(
            LEAT,
            Pacts.matcher(
                SESSION, "$.data.created_at", "{\"match\": \"date\", \"format\": \"yyyy-MM-dd\"}"))
        .containsExactly(
            "leat createPortalSession \"withContact\": response body /data/created_at:"
                + " matcher `date yyyy-MM-dd` can never match type string in format date-time");
  }

  @Test
  void typeIsTooLooseForABound() {
    findings(JIFELINE, Pacts.matcher(POINT, "$.phone_number", TYPE))
        .singleElement()
        .asString()
        .contains("which the schema forbids: must be at most 32 characters long");
    findings(JIFELINE, Pacts.matcher(POINT, "$.phone_number", TYPE, regex("\\+?[0-9 ]{0,31}")))
        .isEmpty();
    findings(JIFELINE, Pacts.matcher(POINT, "$.phone_number", TYPE, regex("\\+?[0-9]{0,32}")))
        .singleElement()
        .asString()
        .contains("accepts \"+00000000000000000000000000000000\"");
    findings(JIFELINE, Pacts.matcher(PAGE, "$.total", "{\"match\": \"integer\"}"))
        .containsExactly(
            "jifeline listContactPoints \"page\": response body /total: matcher `integer`"
                + " accepts -1, which the schema forbids: must have a minimum value of 0");
  }

  @Test
  void numberAndTypeAreTooLooseForAnInteger() {
    findings(CAPILLARY, Pacts.matcher(REFUSED, "$.errors[*].code", "{\"match\": \"number\"}"))
        .containsExactly(
            "capillary changeCustomerIdentifier \"invalidEmail\": response body /errors/0/code:"
                + " matcher `number` accepts 1.5, which the schema forbids:"
                + " number found, integer expected");
    findings(CAPILLARY, Pacts.matcher(REFUSED, "$.errors[*].code", "{\"match\": \"integer\"}"))
        .isEmpty();
  }

  @Test
  void regexAloneAlsoAcceptsOtherTypes() {
    findings(CAPILLARY, Pacts.matcher(REFUSED, "$.errors[0].message", regex(".+")))
        .containsExactly(
            "capillary changeCustomerIdentifier \"invalidEmail\": response body"
                + " /errors/0/message: matcher `regex .+` accepts 1, which the schema forbids:"
                + " integer found, string expected");
    findings(CAPILLARY, Pacts.matcher(REFUSED, "$.errors[0].message", TYPE, regex(".+"))).isEmpty();
  }

  @Test
  void nullMatcherNeedsANullableSchema() {
    findings(
            JIFELINE,
            Pacts.matcher(
                Pacts.of(JIFELINE, "getContactPoint", "withNulls"),
                "$.email_address",
                "{\"match\": \"null\"}"))
        .isEmpty();
    findings(JIFELINE, Pacts.matcher(POINT, "$.label", "{\"match\": \"null\"}"))
        .containsExactly(
            "jifeline getContactPoint \"complete\": response body /label:"
                + " matcher `null` can never match type string");
  }

  @Test
  void listsThatMayBeShorterThanTheSchemaWants() {
    findings(CAPILLARY, Pacts.matcher(REFUSED, "$.errors", TYPE), "/errors")
        .singleElement()
        .asString()
        .startsWith(
            "capillary changeCustomerIdentifier \"invalidEmail\": response body /errors:"
                + " matcher `type` accepts [], which the schema forbids");
    findings(
            CAPILLARY,
            Pacts.matcher(REFUSED, "$.errors", "{\"match\": \"type\", \"min\": 1}"),
            "/errors")
        .isEmpty();
  }

  @Test
  void matcherThatRefusesItsOwnExample() {
    findings(LEAT, Pacts.matcher(SESSION, "$.data.shop.name", TYPE, regex("[a-z]+")))
        .containsExactly(
            "leat createPortalSession \"withContact\": response body /data/shop/name:"
                + " matcher `type` and `regex [a-z]+` does not match its own example"
                + " \"Krusty Krab\"");
  }

  @Test
  void matcherThatConcernsNothing() {
    findings(LEAT, Pacts.matcher(SESSION, "$.data.shop.title", TYPE))
        .containsExactly(
            "leat createPortalSession \"withContact\": response body:"
                + " matcher at $.data.shop.title concerns nothing that is there");
  }

  @Test
  void regexThatIsNotRegular() {
    findings(LEAT, Pacts.matcher(SESSION, "$.data.shop.name", TYPE, regex("(?!x).*")))
        .containsExactly(
            "leat createPortalSession \"withContact\": response body /data/shop/name:"
                + " matcher `type` and `regex (?!x).*` cannot be compared with the schema;"
                + " write it without look-around, flags and back references");
  }

  @Test
  void matchersOfQueryParametersAndHeaders() {
    RecordedInteraction change = Pacts.of(CAPILLARY, "changeCustomerIdentifier", "changed");
    String where = "capillary changeCustomerIdentifier \"changed\": ";

    findings(CAPILLARY, wire(change, "query", "source", TYPE))
        .containsExactly(
            where + "query source: matcher `type` accepts \"\", which the schema forbids");
    findings(CAPILLARY, wire(change, "query", "source", regex("INSTORE|ECOMMERCE"))).isEmpty();
    findings(CAPILLARY, wire(change, "query", "source", regex("[a-z]+")))
        .containsExactly(
            where
                + "query source: matcher `regex [a-z]+` does not match its own example"
                + " \"INSTORE\"",
            where + "query source: matcher `regex [a-z]+` can never match what the schema allows");
    findings(CAPILLARY, wire(change, "query", "accountId", TYPE))
        .containsExactly(where + "query accountId: matcher `type` concerns nothing that is there");
    findings(CAPILLARY, wire(change, "path", "", regex("/customers/[a-z]+/changeIdentifier")))
        .singleElement()
        .asString()
        .contains("path: matcher", "does not match its own example");
    findings(CAPILLARY, wire(change, "header", "Content-Type", regex("application/json.*")))
        .isEmpty();
  }

  @Test
  void matchersAreInheritedFromAbove() {
    findings(LEAT, Pacts.matcher(SESSION, "$.data", TYPE), "/data/created_at").hasSize(1);
  }

  private static RecordedInteraction wire(
      RecordedInteraction it, String part, String expression, String rule) {
    JsonNode json = JsonMapper.shared().readTree(rule);
    return Pacts.request(
        it,
        r ->
            new RecordedRequest(
                r.method(),
                r.path(),
                r.query(),
                r.headers(),
                r.body(),
                List.of(
                    new RecordedMatcher(part, expression, json.path("match").asString(), json))));
  }

  private static String format(String format) {
    return regex(Formats.regex(format).orElseThrow());
  }

  private static String regex(String regex) {
    return "{\"match\": \"regex\", \"regex\": %s}"
        .formatted(JsonNodeFactory.instance.stringNode(regex));
  }

  private static ListAssert<String> findings(Provider provider, RecordedInteraction interaction) {
    return findings(provider, interaction, "");
  }

  private static ListAssert<String> findings(
      Provider provider, RecordedInteraction interaction, String where) {
    List<Finding> findings = Comparison.strict(provider.document()).compare(interaction);
    return assertThat(
        findings.stream()
            .filter(it -> where.isEmpty() || it.where().equals("response body " + where))
            .map(Finding::toString)
            .toList());
  }
}
