package io.contactkit.contract.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.PackagedPacts;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Document;
import io.contactkit.spec.Provider;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class NeedlessRefusalsTest {
  private static final String LABEL = "/components/schemas/ContactPointRequest/properties/label";

  @Test
  void aRefusalWithoutAConstraintIsFound() {
    JsonNode document = Provider.JIFELINE.document().tree();
    ((ObjectNode) document.at(LABEL)).remove("maxLength");

    assertThat(findings(document, recorded()))
        .containsExactly(
            "jifeline createContactPoint \"Violation of label in the body\": request: breaks"
                + " nothing in the document, and no interaction shows it accepted in another state",
            "jifeline updateContactPoint \"Violation of label in the body\": request: breaks"
                + " nothing in the document, and no interaction shows it accepted in another state");
  }

  @Test
  void aRefusalThatAStateIsToBlameForIsFine() {
    String other = "createContactPoint: Of another customer";
    List<RecordedInteraction> without =
        recorded().stream().filter(it -> !it.description().equals(other)).toList();
    JsonNode document = Provider.JIFELINE.document().tree();

    assertThat(findings(document, recorded())).isEmpty();
    assertThat(findings(document, without))
        .containsExactly(
            "jifeline createContactPoint \"An unknown customer\": request: breaks nothing in the"
                + " document, and no interaction shows it accepted in another state");
  }

  private static List<RecordedInteraction> recorded() {
    return PackagedPacts.of(Provider.JIFELINE).interactions();
  }

  private static List<String> findings(JsonNode document, List<RecordedInteraction> interactions) {
    return Comparison.strict(Document.of("jifeline.yaml", document))
        .compareAsWhole(interactions)
        .stream()
        .map(Finding::toString)
        .toList();
  }
}
