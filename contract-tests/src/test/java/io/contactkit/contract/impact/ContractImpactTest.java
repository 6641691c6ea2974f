package io.contactkit.contract.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.PackagedPacts;
import io.contactkit.openapi.Document;
import io.contactkit.spec.Provider;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ContractImpactTest {
  private static final String LIST = "/paths/~1v2~1customers~1contact_points/get";

  @Test
  void namesNobodyWhereNothingBreaks() {
    assertThat(impacts(Provider.LEAT, document -> {})).isEmpty();
    assertThat(
            impacts(
                Provider.JIFELINE,
                document ->
                    object(document, LIST + "/responses").putObject("409").put("description", "")))
        .isEmpty();
  }

  @Test
  void namesTheCallsOfARemovedOperation() {
    List<Impact> impacts =
        impacts(
            Provider.JIFELINE,
            document -> object(document, "/paths/~1v2~1customers~1contact_points").remove("get"));

    assertThat(impacts).hasSize(1);
    assertThat(impacts.get(0).relies()).isEmpty();
    assertThat(impacts.get(0).breaks())
        .hasSameSizeAs(
            PackagedPacts.of(Provider.JIFELINE).interactions().stream()
                .filter(it -> it.operationId().orElse("").equals("listContactPoints"))
                .toList())
        .first()
        .asString()
        .startsWith("contact-api-kit-client: listContactPoints: ")
        .endsWith(": GET is not a method of /v2/customers/contact_points, documented is [POST]");
  }

  @Test
  void namesTheRequestsThatSendARemovedProperty() {
    Impact impact =
        only(
            impacts(
                Provider.JIFELINE,
                document ->
                    object(document, "/components/schemas/ContactPointRequest/properties")
                        .remove("location_id")));

    assertThat(impact.breaks())
        .isNotEmpty()
        .allMatch(it -> it.interaction().request().body().orElseThrow().has("location_id"))
        .allMatch(it -> it.reason().startsWith("request body /location_id: "));
    assertThat(impact.relies()).isEmpty();
  }

  @Test
  void namesTheRequestsThatLackWhatIsRequiredNow() {
    Impact impact =
        only(
            impacts(
                Provider.JIFELINE,
                document ->
                    object(document, "/components/schemas/ContactPointRequest")
                        .withArray("required")
                        .add("location_id")));

    assertThat(impact.breaks())
        .isNotEmpty()
        .noneMatch(it -> it.interaction().request().body().orElseThrow().has("location_id"));
  }

  @Test
  void namesTheAnswersThatShowARemovedCode() {
    Impact impact =
        only(
            impacts(
                Provider.LEAT,
                document ->
                    document
                        .at("/paths/~1contact-identifiers~1find/get")
                        .withArray("x-error-codes")
                        .remove(2)));

    assertThat(impact.breaks())
        .isNotEmpty()
        .allMatch(it -> it.reason().contains("the operation does not list code 60004"));
  }

  @Test
  void namesWhoReliesOnWhatAnAnswerNeedNotHoldAnyMore() {
    Impact impact =
        only(
            impacts(
                Provider.JIFELINE,
                document ->
                    object(document, "/components/schemas/ContactPoint/properties/customer_id")
                        .put("nullable", true)));

    assertThat(impact.relies())
        .isNotEmpty()
        .allMatch(it -> it.interaction().response().body().toString().contains("customer_id"))
        .allMatch(it -> it.toString().startsWith("contact-api-kit-client: "));
  }

  @Test
  void namesWhoLeavesOutWhatHasAnotherDefault() {
    Impact impact =
        only(
            impacts(
                Provider.JIFELINE,
                document ->
                    object(document, "/components/parameters/Limit/schema").put("default", 50)));

    assertThat(impact.breaks()).isEmpty();
    assertThat(impact.relies())
        .isNotEmpty()
        .noneMatch(it -> it.interaction().request().query().containsKey("limit"));
  }

  private static Impact only(List<Impact> impacts) {
    assertThat(impacts).hasSize(1);
    return impacts.get(0);
  }

  private static List<Impact> impacts(Provider provider, Consumer<JsonNode> edit) {
    JsonNode changed = provider.document().tree();
    edit.accept(changed);
    return ContractImpact.of(
        provider.document(),
        Document.parse(provider.fileName(), changed.toString()),
        PackagedPacts.each(provider));
  }

  private static ObjectNode object(JsonNode document, String pointer) {
    return (ObjectNode) document.at(pointer);
  }
}
