package io.contactkit.openapi;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A documented answer of an operation; an answer without a body has no contents. */
public record Response(int status, String description, List<Content> contents, Element element) {

  public Response {
    contents = List.copyOf(contents);
  }

  public boolean isSuccess() {
    return status >= 200 && status < 300;
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
