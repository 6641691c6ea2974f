package io.contactkit.openapi;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document's tree without the faults that would keep a validator from judging the rest: each is a
 * finding of the lint.
 */
final class ApplicableSchemas {
  private static final Set<String> TYPES =
      Set.of("array", "boolean", "integer", "null", "number", "object", "string");

  private final Element root;
  private final Direction direction;
  private JsonNode tree;

  private ApplicableSchemas(Element root, Direction direction) {
    this.root = root;
    this.direction = direction;
    this.tree = root.raw();
  }

  static JsonNode of(Document document, Direction direction) {
    ApplicableSchemas schemas = new ApplicableSchemas(document.root(), direction);
    document.elements(Part.Kind.SCHEMA).forEach(schemas::repair);
    return schemas.tree;
  }

  private void repair(Element schema) {
    if (schema.has("$ref")) {
      reference(schema);
    }
    if (schema.has("pattern") && !isExpression(schema.text("pattern"))) {
      remove(schema, "pattern");
    }
    Element type = schema.get("type");
    if (type.exists() && !type.isArray() && !TYPES.contains(type.text())) {
      remove(schema, "type");
    }
    for (Element pattern : schema.get("patternProperties").children()) {
      if (!isExpression(pattern.name())) {
        remove(schema.get("patternProperties"), pattern.name());
      }
    }
    if (schema.get("discriminator").has("propertyName")) {
      discriminate(schema, schema.get("discriminator"));
    }
    if (direction != Direction.EITHER && schema.has("required")) {
      free(schema);
    }
  }

  private void reference(Element schema) {
    if (!schema.resolved().exists()) {
      remove(schema, "$ref");
    } else if (!schema.text("$ref").startsWith("#/")) {
      schema
          .target()
          .filter(target -> changeable(schema).has("$ref"))
          .ifPresent(target -> ((ObjectNode) changeable(schema)).put("$ref", "#" + target));
    }
  }

  // An alternative is for the values that lead to it, unless it names its values itself.
  private void discriminate(Element schema, Element discriminator) {
    String property = discriminator.text("propertyName");
    remove(schema, "discriminator");
    Stream.of("oneOf", "anyOf")
        .flatMap(keyword -> schema.get(keyword).children().stream())
        .filter(alternative -> alternative.target().isPresent() && alternative.resolved().exists())
        .filter(alternative -> !namesItsValues(alternative, property))
        .forEach(
            alternative -> {
              String reference = alternative.text("$ref");
              ArrayNode values = JsonNodeFactory.instance.arrayNode();
              values.add(reference.substring(reference.lastIndexOf('/') + 1));
              discriminator.get("mapping").children().stream()
                  .filter(value -> reference.endsWith(value.raw().asString("")))
                  .forEach(value -> values.add(value.name()));
              ObjectNode changed = (ObjectNode) changeable(alternative);
              changed.remove("$ref");
              ArrayNode parts = changed.putArray("allOf");
              parts.addObject().put("$ref", "#" + alternative.target().orElseThrow());
              parts.addObject().putObject("properties").putObject(property).set("enum", values);
            });
  }

  private static boolean namesItsValues(Element alternative, String property) {
    Element own = alternative.resolved().get("properties").get(property).resolved();
    return own.has("enum") || own.has("const");
  }

  private void free(Element schema) {
    ArrayNode left = null;
    for (Element name : schema.get("required").children()) {
      Element property = schema.get("properties").get(name.text()).resolved();
      Element own = schema.get("properties").get(name.text());
      if (property.get(direction.absent()).isTrue() || own.get(direction.absent()).isTrue()) {
        left = left == null ? (ArrayNode) schema.get("required").node() : left;
        left.removeIf(item -> item.equals(name.raw()));
      }
    }
    if (left != null) {
      ((ObjectNode) changeable(schema)).set("required", left);
    }
  }

  static boolean isExpression(String pattern) {
    try {
      Pattern.compile(pattern);
      return true;
    } catch (PatternSyntaxException | StackOverflowError e) {
      return false;
    }
  }

  private void remove(Element owner, String key) {
    ((ObjectNode) changeable(owner)).remove(key);
  }

  private JsonNode changeable(Element element) {
    if (tree == root.raw()) {
      tree = root.node();
    }
    return tree.at(element.pointer());
  }
}
