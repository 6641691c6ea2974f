package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The keywords that bound numbers, lengths and counts. */
final class Bounds {
  private static final List<String> UPPER =
      List.of("maximum", "maxLength", "maxItems", "maxProperties");
  private static final List<String> LOWER =
      List.of("minimum", "minLength", "minItems", "minProperties");
  private static final List<String> FLAGS =
      List.of("exclusiveMinimum", "exclusiveMaximum", "uniqueItems");
  static final List<String> KEYWORDS =
      List.of(
          "maximum",
          "maxLength",
          "maxItems",
          "maxProperties",
          "minimum",
          "minLength",
          "minItems",
          "minProperties",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "uniqueItems",
          "multipleOf",
          "pattern");

  private Bounds() {}

  /** What a keyword's change does; empty if it means the same. */
  static Optional<Effect> effect(String keyword, Element released, Element current) {
    boolean isNumeric = released.raw().isNumber() || current.raw().isNumber();
    if (FLAGS.contains(keyword) && !isNumeric) {
      return released.isTrue() == current.isTrue()
          ? Optional.empty()
          : Optional.of(current.isTrue() ? Effect.NARROWER : Effect.WIDER);
    }
    if (keyword.equals("pattern")) {
      return presence(released, current, Effect.OTHER);
    }
    if (keyword.equals("multipleOf")) {
      return presence(released, current, multiples(released, current));
    }
    Optional<BigDecimal> before = number(keyword, released);
    Optional<BigDecimal> after = number(keyword, current);
    if (before.isEmpty() || after.isEmpty()) {
      return before.isPresent() == after.isPresent()
          ? Optional.empty()
          : Optional.of(after.isPresent() ? Effect.NARROWER : Effect.WIDER);
    }
    int comparison = before.get().compareTo(after.get());
    if (comparison == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Effect.growing(
            UPPER.contains(keyword) || keyword.equals("exclusiveMaximum")
                ? comparison
                : -comparison));
  }

  private static Optional<Effect> presence(Element released, Element current, Effect changed) {
    if (released.sameAs(current)) {
      return Optional.empty();
    }
    if (!released.exists()) {
      return Optional.of(Effect.NARROWER);
    }
    return Optional.of(current.exists() ? changed : Effect.WIDER);
  }

  private static Effect multiples(Element released, Element current) {
    JsonNode before = released.node();
    JsonNode after = current.node();
    if (!before.isNumber() || !after.isNumber()) {
      return Effect.OTHER;
    }
    if (before.decimalValue().remainder(after.decimalValue()).signum() == 0) {
      return Effect.WIDER;
    }
    return after.decimalValue().remainder(before.decimalValue()).signum() == 0
        ? Effect.NARROWER
        : Effect.OTHER;
  }

  // No length and no count is below zero, so a lower bound of zero bounds nothing.
  private static Optional<BigDecimal> number(String keyword, Element bound) {
    if (bound.node().isNumber()) {
      BigDecimal value = bound.node().decimalValue();
      boolean bounds = !LOWER.contains(keyword) || keyword.equals("minimum") || value.signum() != 0;
      return bounds ? Optional.of(value) : Optional.empty();
    }
    return Optional.empty();
  }

  /** Of two statements of one keyword that both hold: the bound that decides, or the later one. */
  static Element tighter(Element one, Element other) {
    boolean isLower = one.name().startsWith("min") || one.name().equals("exclusiveMinimum");
    boolean isUpper = one.name().startsWith("max") || one.name().equals("exclusiveMaximum");
    if (!(isLower || isUpper) || !one.node().isNumber() || !other.node().isNumber()) {
      return other;
    }
    int order = one.node().decimalValue().compareTo(other.node().decimalValue());
    return isLower == order > 0 ? one : other;
  }
}
