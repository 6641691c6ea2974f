package io.contactkit.example;

import io.contactkit.openapi.Element;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The values that break a schema in one way each, by what is wrong with them. */
final class BadValues {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String LONG_TEXT = "x".repeat(10_000);

  private BadValues() {}

  static Map<String, JsonNode> of(Element schema) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    switch (schema.text("type")) {
      case "string" -> strings(schema, values);
      case "integer" -> integers(schema, values);
      case "boolean" -> values.put("yes instead of a boolean", JSON.stringNode("yes"));
      case "array" -> {
        if (schema.has("minItems")) {
          values.put("fewer items than allowed", JSON.arrayNode());
        }
      }
      default -> {}
    }
    if (schema.has("enum")) {
      boolean text = schema.text("type").equals("string");
      values.put("value outside an enum", text ? JSON.stringNode("X") : JSON.numberNode(99));
    }
    return values;
  }

  /** A value of each JSON type that is not the schema's. */
  static Map<String, JsonNode> ofOtherTypes(Element schema) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    values.put("string", JSON.stringNode("x"));
    values.put("integer", JSON.numberNode(1));
    values.put("fraction", JSON.numberNode(1.5));
    values.put("boolean", JSON.booleanNode(true));
    values.put("array", JSON.arrayNode());
    values.put("object", JSON.objectNode());
    String type = schema.text("type");
    values.remove(type);
    Map<String, JsonNode> named = new LinkedHashMap<>();
    values.forEach((other, value) -> named.put(other + " for " + type, value));
    return named;
  }

  /** The values at the bounds of a schema, and each of an enum. */
  static Map<String, JsonNode> allowed(Element schema) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    boolean email = schema.text("format").equals("email");
    if (schema.has("minimum")) {
      values.put("minimum", schema.get("minimum").node());
    }
    if (schema.has("maximum")) {
      values.put("maximum", schema.get("maximum").node());
    }
    if (schema.has("minLength")) {
      values.put("shortest", JSON.stringNode("x".repeat(schema.get("minLength").integer(0))));
    }
    if (schema.has("maxLength") && !email) {
      values.put("longest", JSON.stringNode("x".repeat(schema.get("maxLength").integer(0))));
    }
    if (schema.get("nullable").isTrue()) {
      values.put("null", JSON.nullNode());
    }
    schema.get("enum").children().forEach(v -> values.put("enum value " + v.name(), v.node()));
    return values;
  }

  private static void strings(Element schema, Map<String, JsonNode> values) {
    values.put("NUL character in a text", JSON.stringNode("a\0b"));
    values.put("10,000 characters", JSON.stringNode(LONG_TEXT));
    if (schema.text("format").equals("uuid")) {
      values.put("malformed UUID", JSON.stringNode("1-1-1-1-1"));
    }
    if (schema.text("format").equals("email")) {
      values.put("malformed email address", JSON.stringNode("nobody"));
    }
    int shortest = schema.get("minLength").integer(0);
    if (shortest > 0) {
      values.put("shorter than allowed", JSON.stringNode("x".repeat(shortest - 1)));
    }
    if (schema.has("maxLength")) {
      int tooLong = schema.get("maxLength").integer(0) + 1;
      values.put("longer than allowed", JSON.stringNode("x".repeat(tooLong)));
    }
  }

  private static void integers(Element schema, Map<String, JsonNode> values) {
    values.put("digits and more instead of an integer", JSON.stringNode("1x"));
    values.put("fraction instead of an integer", JSON.numberNode(3.7));
    values.put("huge integer", JSON.numberNode(new BigInteger("9".repeat(30))));
    values.put("huge exponent", JSON.numberNode(new BigDecimal("1e999999999")));
    if (schema.has("minimum")) {
      values.put("below the minimum", JSON.numberNode(schema.get("minimum").integer(0) - 1));
    }
    if (schema.has("maximum")) {
      values.put("above the maximum", JSON.numberNode(schema.get("maximum").integer(0) + 1));
    }
  }
}
