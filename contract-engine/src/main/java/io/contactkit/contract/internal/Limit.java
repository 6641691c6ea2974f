package io.contactkit.contract.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A bound that a schema draws.
 *
 * @param keyword {@code maxLength} and its like
 * @param value the last allowed value, length or size
 */
public record Limit(String keyword, long value) {
  private static final List<String> KEYWORDS =
      List.of(
          "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "minProperties");

  /** The bounds of a schema, alternatives aside. */
  public static List<Limit> of(SchemaView schema) {
    return KEYWORDS.stream()
        .flatMap(
            keyword ->
                schema.keyword(keyword).filter(Limit::isWhole).map(JsonNode::longValue).stream()
                    .map(value -> new Limit(keyword, value)))
        .toList();
  }

  // A bound such as 0.5 has no neighbour that lies just beyond it.
  private static boolean isWhole(JsonNode value) {
    return value.isIntegralNumber() && value.canConvertToLong();
  }

  /** What the bounds of a schema measure of a value, in the words of {@link #words()}. */
  public static List<String> measures(SchemaView schema, JsonNode value) {
    // Most values are of no kind that a keyword bounds, and a look-up costs more than a measure.
    return KEYWORDS.stream()
        .flatMap(
            keyword ->
                measure(keyword, value).stream()
                    .filter(measure -> schema.keyword(keyword).filter(Limit::isWhole).isPresent()))
        .distinct()
        .toList();
  }

  /** What a value at the bound is: {@code length 255}. */
  public String words() {
    return words(keyword, value);
  }

  /** What a value just beyond the bound is; empty where there is none. */
  public Optional<String> beyond() {
    long next = keyword.startsWith("max") ? value + 1 : value - 1;
    return next < 0 && !keyword.equals("minimum")
        ? Optional.empty()
        : Optional.of(words(keyword, next));
  }

  private static Optional<String> measure(String keyword, JsonNode value) {
    Stream<Long> measured =
        switch (keyword) {
          case "minLength", "maxLength" ->
              Stream.of(value)
                  .filter(JsonNode::isString)
                  .map(JsonNode::stringValue)
                  .map(text -> (long) text.codePointCount(0, text.length()));
          case "minItems", "maxItems" ->
              Stream.of(value).filter(JsonNode::isArray).map(list -> (long) list.size());
          case "minProperties" ->
              Stream.of(value).filter(JsonNode::isObject).map(object -> (long) object.size());
          default -> Stream.of(value).filter(Limit::isWhole).map(JsonNode::longValue);
        };
    return measured.findFirst().map(number -> words(keyword, number));
  }

  private static String words(String keyword, long number) {
    return switch (keyword) {
      case "minLength", "maxLength" -> "length " + number;
      case "minItems", "maxItems" -> "size " + number;
      case "minProperties" -> number + " properties";
      default -> "value " + number;
    };
  }
}
