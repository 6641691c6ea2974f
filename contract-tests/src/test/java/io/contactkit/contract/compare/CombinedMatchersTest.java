package io.contactkit.contract.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.pact.InteractionJson;
import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.spec.Provider;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Several matchers at one place, of which all or any have to match. */
class CombinedMatchersTest {
  private static final String PACT =
      """
      {"consumer": {"name": "shop"}, "provider": {"name": "jifeline"},
       "interactions": [{"description": "list",
         "request": {"method": "GET", "path": "/v2/customers/contact_points",
           "query": {"limit": ["5"]}, "headers": {"Authorization": "Bearer t"},
           "matchingRules": {"query": {"limit": {"combine": "%s", "matchers": [
             {"match": "regex", "regex": "5"}, {"match": "regex", "regex": "\\\\d"}]}}}},
         "response": {"status": 200, "headers": {"Content-Type": "application/json"},
           "body": {"query": {}, "total": 1,
             "result": [{"id": "497f6eca-6276-4993-bfeb-53cbbbba6f08", "label": "aa"}]},
           "matchingRules": {"body": {"$.result[0].label": {"combine": "%s", "matchers": [
             {"match": "regex", "regex": "a{1,9}"}, {"match": "regex", "regex": "b{1,9}"}]}}}}}],
       "metadata": {"pactSpecification": {"version": "3.0.0"}}}
      """;

  @Test
  void allOfThemHaveToMatchUnlessThePactSaysOtherwise() {
    assertThat(findings("AND", "AND"))
        .containsExactly(
            "jifeline listContactPoints \"list\": response body /result/0/label: matcher"
                + " `regex a{1,9}` and `regex b{1,9}` can never match type string");
  }

  @Test
  void anyOfThemWillDoWhereThePactSaysSo() {
    assertThat(findings("AND", "OR")).isEmpty();
  }

  @Test
  void anyOfSeveralOutsideOfABodyIsRefused() {
    assertThat(findings("OR", "OR"))
        .containsExactly(
            "jifeline listContactPoints \"list\": query limit: matcher `regex 5` is one of several"
                + " of which any will do; write it as one regular expression",
            "jifeline listContactPoints \"list\": query limit: matcher `regex \\d` is one of several"
                + " of which any will do; write it as one regular expression");
  }

  @Test
  void whatIsReadIsWritten() {
    JsonNode written = InteractionJson.pact(interaction("AND", "OR")).at("/interactions/0");

    assertThat(written.at("/request/matchingRules/query/limit/combine").asString())
        .isEqualTo("AND");
    assertThat(
            written
                .at("/response/matchingRules/body")
                .path("$.result[0].label")
                .path("combine")
                .asString())
        .isEqualTo("OR");
  }

  private static List<String> findings(String inQuery, String inBody) {
    return Comparison.strict(Provider.JIFELINE.document())
        .compare(interaction(inQuery, inBody))
        .stream()
        .map(Finding::toString)
        .toList();
  }

  private static RecordedInteraction interaction(String inQuery, String inBody) {
    return PactFile.parse(PACT.formatted(inQuery, inBody)).interactions().get(0);
  }
}
