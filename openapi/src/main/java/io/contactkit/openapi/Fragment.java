package io.contactkit.openapi;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The pointer that a reference within a document stands for. */
final class Fragment {

  private Fragment() {}

  /** Empty for a reference that leaves the document or is no pointer. */
  static Optional<JsonPointer> pointer(JsonNode document, String reference) {
    if (!reference.startsWith("#")) {
      return Optional.empty();
    }
    String fragment = decoded(reference.substring(1));
    if (!fragment.isEmpty() && !fragment.startsWith("/")) {
      return anchor(document, JsonPointer.empty(), fragment);
    }
    return Optional.of(JsonPointer.compile(fragment));
  }

  private static String decoded(String fragment) {
    if (fragment.indexOf('%') < 0) {
      return fragment;
    }
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return fragment;
    }
  }

  private static Optional<JsonPointer> anchor(JsonNode node, JsonPointer at, String name) {
    JsonNode own = node.path("$anchor");
    if (own.isString() && own.stringValue().equals(name)) {
      return Optional.of(at);
    }
    for (var member : node.properties()) {
      Optional<JsonPointer> found =
          anchor(member.getValue(), at.appendProperty(member.getKey()), name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
