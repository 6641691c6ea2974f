package io.contactkit.openapi;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A path, query, header or cookie parameter; {@code schema} is where its schema stands, {@code
 * $ref} followed: below {@code schema} or below the media type of {@code content}.
 */
public record Parameter(String name, String in, boolean required, Element schema, Element element) {

  /** The media type that the parameter is written in, if it has {@code content}. */
  public Optional<String> mediaType() {
    return element.get("content").children().stream().findFirst().map(Element::name);
  }

  /** The value of the parameter's example. */
  public JsonNode example() {
    return element.get("example").node();
  }
}
