package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.internal.SchemaView;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** Values that a server could have given instead. */
final class OtherValue {
  private OtherValue() {}

  /** Another value of the same type and form; the value itself where there is none. */
  static JsonNode of(SchemaView schema, JsonNode value) {
    if (value.isNull() || (value.isArray() && value.isEmpty())) {
      return filled(schema);
    }
    List<JsonNode> allowed = enumeration(schema);
    int index = allowed.indexOf(value);
    if (index >= 0 && allowed.size() > 1) {
      return allowed.get((index + 1) % allowed.size());
    }
    if (value.isBoolean()) {
      return BooleanNode.valueOf(!value.booleanValue());
    }
    if (value.isIntegralNumber()) {
      return LongNode.valueOf(value.asLong() + 1);
    }
    return value.isString() ? StringNode.valueOf(text(schema, value.stringValue())) : value;
  }

  private static JsonNode filled(SchemaView schema) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return switch (schema.type()) {
      case "string" -> StringNode.valueOf("something");
      case "integer" -> json.numberNode(1);
      case "object" -> json.objectNode();
      default -> json.arrayNode().add(json.objectNode());
    };
  }

  /** Another text that looks alike. */
  static JsonNode of(JsonNode text) {
    String value = text.asString("");
    return StringNode.valueOf(isUuid(value) ? otherUuid(value) : value + "x");
  }

  static List<JsonNode> enumeration(SchemaView schema) {
    return Stream.concat(Stream.of(schema), schema.alternatives().stream())
        .flatMap(it -> it.enumValues().stream())
        .toList();
  }

  static String format(SchemaView schema) {
    return schema.keyword("format").map(JsonNode::asString).orElse("");
  }

  /** A value of another type. */
  static JsonNode ofAnotherType(JsonNode value) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    if (value.isString()) {
      return json.numberNode(7);
    }
    if (value.isArray()) {
      return json.objectNode();
    }
    return value.isObject() ? json.arrayNode() : StringNode.valueOf(value.asString("null"));
  }

  /** The empty value of the same type; the value itself where there is none. */
  static JsonNode empty(SchemaView schema, JsonNode value) {
    if (value.isString() || (value.isNull() && schema.type().equals("string"))) {
      return StringNode.valueOf("");
    }
    if (value.isArray()) {
      return JsonNodeFactory.instance.arrayNode();
    }
    return value.isContainer() || value.isNull() ? JsonNodeFactory.instance.objectNode() : value;
  }

  static JsonNode withoutLastItem(JsonNode value) {
    ArrayNode shorter = (ArrayNode) value.deepCopy();
    if (!shorter.isEmpty()) {
      shorter.remove(shorter.size() - 1);
    }
    return shorter;
  }

  static JsonNode withLastItemTwice(JsonNode value) {
    ArrayNode longer = (ArrayNode) value.deepCopy();
    return longer.add(
        longer.isEmpty() ? JsonNodeFactory.instance.objectNode() : longer.get(longer.size() - 1));
  }

  private static String text(SchemaView schema, String text) {
    return switch (format(schema)) {
      case "date-time", "date" -> text.replaceFirst("^\\d{4}", "1999");
      case "email" -> "other." + text;
      default -> of(StringNode.valueOf(text)).stringValue();
    };
  }

  // A text that looks like a UUID stays one, so that only its value differs.
  private static String otherUuid(String uuid) {
    return uuid.substring(0, uuid.length() - 1) + (uuid.endsWith("0") ? "1" : "0");
  }

  private static boolean isUuid(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }
}
