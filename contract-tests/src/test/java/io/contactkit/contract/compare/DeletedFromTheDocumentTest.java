package io.contactkit.contract.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.PackagedPacts;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import io.contactkit.spec.Provider;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the clients use cannot go from a document without being missed by name. */
class DeletedFromTheDocumentTest {
  private static final int ENOUGH = 60;

  @ParameterizedTest
  @EnumSource
  void everyOperationIsMissed(Provider provider) {
    for (Operation operation : provider.document().operations()) {
      JsonNode document = provider.document().tree();
      ((ObjectNode) document.at(path(operation)))
          .remove(operation.method().toLowerCase(Locale.ROOT));

      assertThat(findings(provider, document, of(operation)))
          .as(operation.id())
          .anyMatch(finding -> finding.contains(operation.id()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyErrorCodeIsMissed(Provider provider) {
    for (Operation operation : provider.document().operations()) {
      for (int i = 0; i < operation.errorCodes().size(); i++) {
        int code = operation.errorCodes().get(i).code();
        JsonNode document = provider.document().tree();
        String method = operation.method().toLowerCase(Locale.ROOT);
        ((ArrayNode) document.at(path(operation) + "/" + method + "/x-error-codes")).remove(i);

        assertThat(findings(provider, document, of(operation).and(shows("" + code))))
            .as("%s %d", operation.id(), code)
            .anyMatch(finding -> finding.contains(operation.id()) && finding.contains("" + code));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyRequiredFieldIsMissed(Provider provider) {
    JsonNode schemas = provider.document().tree().at("/components/schemas");
    for (String schema : schemas.propertyNames()) {
      int fields = schemas.path(schema).path("properties").size();
      for (JsonNode name : schemas.path(schema).path("required")) {
        JsonNode document = provider.document().tree();
        ObjectNode changed = (ObjectNode) document.at("/components/schemas/" + schema);
        // an object without any property is one of any properties: the model's compiler misses that
        if (fields > 1) {
          ((ObjectNode) changed.path("properties")).remove(name.stringValue());

          assertThat(findings(provider, document, shows('"' + name.stringValue() + '"')))
              .as("%s.%s", schema, name.stringValue())
              .anyMatch(finding -> finding.contains(name.stringValue()));
        }
      }
    }
  }

  /** Findings in the first interactions of each operation that the document would concern. */
  private static List<String> findings(
      Provider provider, JsonNode document, Predicate<RecordedInteraction> concerned) {
    Comparison comparison =
        Comparison.strict(Document.parse(provider.fileName(), document.toString()));
    List<RecordedInteraction> interactions =
        PackagedPacts.of(provider).interactions().stream().filter(concerned).toList();
    List<Operation> operations = provider.document().operations();
    return operations.stream()
        .flatMap(
            operation ->
                interactions.stream().filter(of(operation)).limit(ENOUGH / operations.size()))
        .flatMap(interaction -> comparison.compare(interaction).stream())
        .map(Finding::toString)
        .toList();
  }

  private static Predicate<RecordedInteraction> of(Operation operation) {
    return interaction -> interaction.operationId().orElse("").equals(operation.id());
  }

  private static Predicate<RecordedInteraction> shows(String text) {
    return interaction ->
        (interaction.request().body() + " " + interaction.response().body()).contains(text);
  }

  private static String path(Operation operation) {
    return "/paths/" + operation.path().replace("/", "~1");
  }
}
