package io.contactkit.client.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Copies of JSON trees with one place changed. */
final class Trees {
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Trees() {}

  static JsonNode parse(String json) {
    return STRICT.readTree(json);
  }

  static JsonNode with(JsonNode tree, String pointer, JsonNode value) {
    JsonPointer place = JsonPointer.compile(pointer);
    if (place.matches()) {
      return value;
    }
    JsonNode copy = tree.deepCopy();
    JsonNode owner = copy.at(place.head());
    if (owner instanceof ArrayNode array) {
      array.set(place.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) owner).set(place.last().getMatchingProperty(), value);
    }
    return copy;
  }

  static JsonNode without(JsonNode tree, String pointer) {
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode copy = tree.deepCopy();
    JsonNode owner = copy.at(place.head());
    if (owner instanceof ArrayNode array) {
      array.remove(place.last().getMatchingIndex());
    } else {
      ((ObjectNode) owner).remove(place.last().getMatchingProperty());
    }
    return copy;
  }

  /** Every string, number and truth value as text, under its JSON pointer. */
  static Map<String, String> leaves(JsonNode tree) {
    Map<String, String> leaves = new LinkedHashMap<>();
    leaves("", tree, leaves);
    return leaves;
  }

  private static void leaves(String place, JsonNode node, Map<String, String> leaves) {
    if (node.isValueNode() && !node.isNull()) {
      leaves.put(place, node.asString());
    }
    node.properties().forEach(m -> leaves(place + "/" + m.getKey(), m.getValue(), leaves));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      leaves(place + "/" + i, node.get(i), leaves);
    }
  }
}
