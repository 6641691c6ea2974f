package io.contactkit.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.PackagedPacts;
import io.contactkit.openapi.Document;
import io.contactkit.spec.Provider;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class BoundsTest {
  private static final String SCHEMAS = "/components/schemas/";

  @Test
  void demandsBothSidesOfABoundOfARequest() {
    String label = SCHEMAS + "ContactPointRequest/properties/label";

    assertThat(missing(Provider.JIFELINE, d -> at(d, label).put("maxLength", 200)))
        .containsExactly(
            "jifeline createContactPoint: no interaction for request /label of length 200",
            "jifeline createContactPoint: no interaction for request /label of length 201 refused",
            "jifeline updateContactPoint: no interaction for request /label of length 200",
            "jifeline updateContactPoint: no interaction for request /label of length 201 refused");
  }

  @Test
  void demandsBothSidesOfABoundOfAParameter() {
    assertThat(
            missing(
                Provider.JIFELINE,
                d -> at(d, "/components/parameters/Limit/schema").put("maximum", 500)))
        .containsExactly(
            "jifeline listContactPoints: no interaction for query parameter limit of value 500",
            "jifeline listContactPoints: no interaction for query parameter limit of value 501"
                + " refused");
  }

  @Test
  void demandsAnAnswerAtItsBound() {
    assertThat(
            missing(
                Provider.LEAT,
                d -> at(d, SCHEMAS + "PortalSession/properties/events").put("maxItems", 7)))
        .contains("leat: no interaction for PortalSession.events of size 7");
  }

  @Test
  void demandsANullInAListThatAllowsIt() {
    assertThat(
            missing(
                Provider.LEAT, d -> at(d, SCHEMAS + "ContactSubscription").put("nullable", true)))
        .contains("leat: no interaction for ContactSubscription null");
  }

  @Test
  void demandsARequestWithoutABodyThatIsOptional() {
    assertThat(
            missing(
                Provider.JIFELINE,
                d -> at(d, "/components/requestBodies/ContactPoint").remove("required")))
        .contains("jifeline createContactPoint: no interaction for request body absent");
  }

  @Test
  void demandsEachHeaderOfAnAnswer() {
    assertThat(
            missing(
                Provider.JIFELINE,
                d ->
                    at(d, "/components/responses/NotFound")
                        .putObject("headers")
                        .putObject("Retry-After")))
        .contains(
            "jifeline getContactPoint: no interaction for status 404 with header retry-after");
  }

  private static ObjectNode at(JsonNode document, String pointer) {
    return (ObjectNode) document.at(pointer);
  }

  private static List<String> missing(Provider provider, Consumer<JsonNode> change) {
    JsonNode document = provider.document().tree();
    change.accept(document);
    return Coverage.of(
            Document.of(provider.fileName(), document), PackagedPacts.of(provider).interactions())
        .missing()
        .stream()
        .map(Obligation::gap)
        .toList();
  }
}
