package io.contactkit.openapi;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A body in one media type; {@code schema} is where its schema stands, {@code $ref} followed. */
public record Content(String mediaType, Element schema, List<Example> examples) {

  public Content {
    examples = List.copyOf(examples);
  }

  /**
   * The one of several that a {@code Content-Type} falls under: the same type with the same
   * parameters before the same type, that before {@code application/*}, and that before any type.
   */
  public static Optional<Content> matching(List<Content> contents, String contentType) {
    MediaType actual = MediaType.of(contentType);
    return contents.stream()
        .filter(content -> MediaType.of(content.mediaType).fit(actual) > 0)
        .max(Comparator.comparingInt(content -> MediaType.of(content.mediaType).fit(actual)));
  }

  /** Whether bodies of this media type are JSON: {@code application/json} or any {@code +json}. */
  public boolean isJson() {
    return isJson(mediaType);
  }

  /** The same of a media type by itself. */
  public static boolean isJson(String mediaType) {
    return MediaType.of(mediaType).isJson();
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
