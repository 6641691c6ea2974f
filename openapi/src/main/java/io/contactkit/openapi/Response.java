package io.contactkit.openapi;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A documented response of an operation; a response without a body has no contents.
 *
 * @param key what the document calls it: {@code 200}, {@code 4XX} or {@code default}
 * @param status zero for a range and for {@code default}
 */
public record Response(
    String key, int status, String description, List<Content> contents, Element element) {

  public Response {
    contents = List.copyOf(contents);
  }

  public boolean isSuccess() {
    return key.startsWith("2");
  }

  /** Whether the document means one status and no other. */
  public boolean isExact() {
    return status > 0;
  }

  /** Whether this is the range that a status falls under. */
  boolean isRangeOf(int actual) {
    return key.equalsIgnoreCase(actual / 100 + "XX");
  }

  /** The body in the media type that a {@code Content-Type} falls under, if there is one. */
  public Optional<Content> contentFor(String contentType) {
    return Content.matching(contents, contentType);
  }

  /** The body in the first media type. */
  public Content content() {
    if (contents.isEmpty()) {
      throw new IllegalStateException(element + " has no body");
    }
    return contents.get(0);
  }

  /** The value of a named example of the body. */
  public JsonNode example(String name) {
    return content().example(name);
  }
}
