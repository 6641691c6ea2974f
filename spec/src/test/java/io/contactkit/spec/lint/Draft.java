package io.contactkit.spec.lint;

import io.contactkit.openapi.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The smallest document without a finding, to be broken in one place. */
final class Draft {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .build();
  private static final JsonNode MINIMAL = Document.parse("minimal.yaml", minimalText()).tree();

  private final JsonNode tree = MINIMAL.deepCopy();

  private Draft() {}

  static Draft minimal() {
    return new Draft();
  }

  /** Puts a value, in lenient JSON, where the pointer says; replaces what is there. */
  Draft set(String pointer, String json) {
    JsonPointer place = JsonPointer.compile(pointer);
    String last = place.last().getMatchingProperty();
    JsonNode value = JSON.readTree(json);
    JsonNode parent = tree.at(place.head());
    if (parent instanceof ObjectNode object) {
      object.set(last, value);
    } else if (last.equals("-")) {
      ((ArrayNode) parent).add(value);
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(last), value);
    }
    return this;
  }

  Draft remove(String pointer) {
    JsonPointer place = JsonPointer.compile(pointer);
    String last = place.last().getMatchingProperty();
    JsonNode parent = tree.at(place.head());
    JsonNode removed =
        parent instanceof ObjectNode object
            ? object.remove(last)
            : ((ArrayNode) parent).remove(Integer.parseInt(last));
    if (removed == null) {
      throw new IllegalArgumentException("nothing at " + pointer);
    }
    return this;
  }

  Document spec() {
    // JSON is YAML.
    return Document.parse("minimal.yaml", tree.toString());
  }

  private static String minimalText() {
    try (InputStream in = Draft.class.getResourceAsStream("/minimal.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
