package io.contactkit.openapi;

import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Replaces the references of a tree, but not what only looks like one in examples. */
final class ReferenceRewriter {
  private static final Set<String> DATA =
      Set.of("example", "default", "enum", "const", "value", "x-error-codes");
  // Below these keys stand names that the author chose, or statuses such as `default`.
  private static final Set<String> NAMES =
      Set.of(
          "properties",
          "patternProperties",
          "dependentSchemas",
          "$defs",
          "definitions",
          "responses",
          "schemas",
          "parameters",
          "examples",
          "requestBodies",
          "headers",
          "links",
          "callbacks",
          "pathItems",
          "paths",
          "webhooks",
          "content");

  private final UnaryOperator<String> target;

  ReferenceRewriter(UnaryOperator<String> target) {
    this.target = target;
  }

  void rewrite(JsonNode tree) {
    visit(tree, true);
  }

  private void visit(JsonNode node, boolean names) {
    if (node.isArray()) {
      node.forEach(item -> visit(item, false));
    } else if (node instanceof ObjectNode object) {
      object.properties().forEach(member -> member(object, member.getKey(), names));
    }
  }

  private void member(ObjectNode owner, String key, boolean names) {
    JsonNode value = owner.get(key);
    if (value.isString() && key.equals("$ref")) {
      owner.put(key, target.apply(value.stringValue()));
    } else if (key.equals("discriminator") && value.path("mapping") instanceof ObjectNode map) {
      map.properties()
          .forEach(
              member -> {
                if (isReference(member.getValue())) {
                  map.put(member.getKey(), target.apply(member.getValue().stringValue()));
                }
              });
    } else if (value.isContainer() && (names || !DATA.contains(key))) {
      boolean data = key.equals("examples") && value.isArray();
      if (!data) {
        visit(value, !names && NAMES.contains(key));
      }
    }
  }

  // The value of a mapping may be the name of a schema.
  private static boolean isReference(JsonNode value) {
    return value.isString() && value.stringValue().matches(".*[#/].*|.*\\.(ya?ml|json)");
  }
}
