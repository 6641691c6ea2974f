package io.contactkit.openapi;

import tools.jackson.databind.JsonNode;

/**
 * A path, query or header parameter; {@code schema} is where its schema stands, {@code $ref}
 * followed.
 */
public record Parameter(String name, String in, boolean required, Element schema, Element element) {

  /** The value of the parameter's example. */
  public JsonNode example() {
    return element.get("example").node();
  }
}
