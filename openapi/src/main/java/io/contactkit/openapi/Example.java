package io.contactkit.openapi;

import tools.jackson.databind.JsonNode;

/** A named example of a request or response body. */
public record Example(String name, Element element) {

  /** A copy of the example's value. */
  public JsonNode value() {
    return element.get("value").node();
  }

  public String summary() {
    return element.text("summary");
  }
}
