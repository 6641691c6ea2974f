package io.contactkit.openapi;

import java.util.List;

/** The body that an operation takes. */
public record RequestBody(boolean required, List<Content> contents, Element element) {

  public RequestBody {
    contents = List.copyOf(contents);
  }

  /** The body in the first media type, the one the client sends. */
  public Content content() {
    return contents.get(0);
  }
}
