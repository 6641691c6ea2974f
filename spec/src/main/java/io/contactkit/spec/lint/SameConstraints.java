package io.contactkit.spec.lint;

import io.contactkit.openapi.Content;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Parameter;
import io.contactkit.openapi.RequestBody;
import io.contactkit.openapi.lint.Findings;
import io.contactkit.openapi.lint.Rule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What is written can be read back: a property of a successful answer has the type, format and
 * bounds of the parameter or property of the same name that the operation takes.
 */
final class SameConstraints implements Rule {
  private static final List<String> KEYWORDS =
      List.of(
          "type",
          "format",
          "pattern",
          "minLength",
          "maxLength",
          "minimum",
          "maximum",
          "minItems",
          "maxItems");

  @Override
  public String id() {
    return "same-constraints";
  }

  @Override
  public void check(Document spec, Findings findings) {
    for (Operation operation : spec.operations()) {
      Map<String, Element> taken = new LinkedHashMap<>();
      operation.requestBody().stream()
          .map(RequestBody::contents)
          .flatMap(List::stream)
          .map(Content::schema)
          .forEach(schema -> collect(schema, taken, new HashSet<>()));
      for (Parameter parameter : operation.parameters()) {
        taken.putIfAbsent(parameter.name(), parameter.schema());
      }
      Map<String, Element> answered = new LinkedHashMap<>();
      operation.responses().stream()
          .filter(response -> response.isSuccess())
          .flatMap(response -> response.contents().stream())
          .forEach(content -> collect(content.schema(), answered, new HashSet<>()));
      answered.forEach(
          (name, schema) -> {
            if (taken.containsKey(name)) {
              compare(operation, name, taken.get(name), schema, findings);
            }
          });
    }
  }

  private static void compare(
      Operation operation, String name, Element taken, Element answered, Findings findings) {
    for (String keyword : KEYWORDS) {
      JsonNode before = taken.get(keyword).node();
      JsonNode after = answered.get(keyword).node();
      if (!before.equals(after)) {
        findings.add(
            answered,
            "%s takes '%s' with %s and answers it with %s"
                .formatted(operation.id(), name, words(keyword, before), words(keyword, after)));
      }
    }
  }

  private static String words(String keyword, JsonNode value) {
    return value.isMissingNode() ? "no " + keyword : keyword + " " + value.asString();
  }

  private static void collect(Element schema, Map<String, Element> found, Set<String> above) {
    Element target = schema.resolved();
    if (!target.exists() || !above.add(target.pointer())) {
      return;
    }
    for (Element property : target.get("properties").children()) {
      found.putIfAbsent(property.name(), property.resolved());
      collect(property, found, above);
    }
    Stream.concat(
            Stream.of(target.get("items")),
            Stream.of("allOf", "anyOf", "oneOf")
                .flatMap(key -> target.get(key).children().stream()))
        .forEach(below -> collect(below, found, above));
  }
}
