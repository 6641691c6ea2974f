package io.contactkit.openapi.change;

import java.util.Map;

/** Which texts and numbers a {@code format} allows, as far as one contains another. */
final class Formats {
  private static final Map<String, String> WITHIN =
      Map.of("int32", "int64", "float", "double", "uri", "uri-reference");

  private Formats() {}

  /** From one format to another; empty stands for none. */
  static Effect effect(String released, String current) {
    if (released.isEmpty() || current.equals(WITHIN.get(released))) {
      return released.isEmpty() ? Effect.NARROWER : Effect.WIDER;
    }
    if (current.isEmpty()) {
      return Effect.WIDER;
    }
    return released.equals(WITHIN.get(current)) ? Effect.NARROWER : Effect.OTHER;
  }

  /** A hint to forms rather than a constraint. */
  static boolean isHint(String format) {
    return format.equals("password");
  }
}
