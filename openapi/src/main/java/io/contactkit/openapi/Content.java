package io.contactkit.openapi;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A body in one media type; {@code schema} is where its schema stands, {@code $ref} followed. */
public record Content(String mediaType, Element schema, List<Example> examples) {

  public Content {
    examples = List.copyOf(examples);
  }

  /** The value of a named example. */
  public JsonNode example(String name) {
    return examples.stream()
        .filter(example -> example.name().equals(name))
        .findFirst()
        .map(Example::value)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no %s example '%s', only %s"
                        .formatted(
                            mediaType, name, examples.stream().map(Example::name).toList())));
  }
}
