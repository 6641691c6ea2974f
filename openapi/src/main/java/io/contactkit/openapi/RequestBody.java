package io.contactkit.openapi;

import java.util.List;
import java.util.Optional;

/** The body that an operation takes. */
public record RequestBody(boolean required, List<Content> contents, Element element) {

  public RequestBody {
    contents = List.copyOf(contents);
  }

  /** The body in the media type that a {@code Content-Type} falls under, if there is one. */
  public Optional<Content> contentFor(String contentType) {
    return Content.matching(contents, contentType);
  }

  /** The body in the first media type, the one the client sends. */
  public Content content() {
    return contents.get(0);
  }
}
