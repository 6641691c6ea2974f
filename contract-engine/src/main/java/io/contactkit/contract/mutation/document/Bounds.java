package io.contactkit.contract.mutation.document;

import io.contactkit.openapi.Element;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Limits of values: gone, one more, one less, and new where there was none. */
final class Bounds {
  private static final Map<String, Map<String, Integer>> BY_TYPE =
      Map.of(
          "string", Map.of("minLength", 1, "maxLength", 255),
          "integer", Map.of("minimum", 0, "maximum", 1000),
          "array", Map.of("minItems", 1, "maxItems", 100),
          "object", Map.of("minProperties", 1, "maxProperties", 50));

  private Bounds() {}

  static Stream<DocumentMutant> of(Element schema) {
    return BY_TYPE.getOrDefault(schema.text("type"), Map.of()).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            bound ->
                schema.has(bound.getKey())
                    ? changed(schema.get(bound.getKey()))
                    : Stream.of(
                        DocumentMutant.set(
                            "adds a bound",
                            schema.get(bound.getKey()).pointer(),
                            bound.getValue())));
  }

  private static Stream<DocumentMutant> changed(Element bound) {
    long value = bound.node().asLong();
    boolean counts = !List.of("minimum", "maximum").contains(bound.name());
    return Stream.concat(
        Stream.of(DocumentMutant.remove("removes a bound", bound.pointer())),
        Stream.of(value - 1, value + 1)
            .filter(other -> other >= 0 || !counts)
            .map(other -> DocumentMutant.set("moves a bound", bound.pointer(), other)));
  }
}
