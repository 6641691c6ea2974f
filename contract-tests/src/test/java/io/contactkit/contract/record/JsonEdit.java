package io.contactkit.contract.record;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Copies of a JSON value with one place changed. */
final class JsonEdit {
  private JsonEdit() {}

  static JsonNode set(JsonNode root, String pointer, @Nullable Object value) {
    JsonNode copy = root.deepCopy();
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode node = JsonMapper.shared().valueToTree(value);
    JsonNode parent = parent(copy, place);
    if (parent instanceof ObjectNode object) {
      object.set(place.last().getMatchingProperty(), node);
    } else if (place.last().getMatchingIndex() < parent.size()) {
      ((ArrayNode) parent).set(place.last().getMatchingIndex(), node);
    } else {
      ((ArrayNode) parent).add(node);
    }
    return copy;
  }

  static JsonNode remove(JsonNode root, String pointer) {
    JsonNode copy = root.deepCopy();
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode parent = parent(copy, place);
    JsonNode removed =
        parent instanceof ObjectNode object
            ? object.remove(place.last().getMatchingProperty())
            : ((ArrayNode) parent).remove(place.last().getMatchingIndex());
    if (removed == null) {
      throw new IllegalArgumentException("nothing stands at " + pointer + " of " + root);
    }
    return copy;
  }

  private static JsonNode parent(JsonNode root, JsonPointer place) {
    JsonNode parent = root.at(place.head());
    if (!parent.isContainer()) {
      throw new IllegalArgumentException("no object or array holds " + place + " of " + root);
    }
    return parent;
  }
}
