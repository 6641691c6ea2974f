package io.contactkit.contract.record;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Equality of JSON values up to the spelling of a time: {@code +00:00} is {@code Z}. */
final class SameValue implements Comparator<JsonNode> {

  static boolean of(@Nullable JsonNode expected, @Nullable JsonNode actual) {
    return expected == null || actual == null
        ? expected == actual
        : expected.equals(new SameValue(), actual);
  }

  @Override
  public int compare(JsonNode left, JsonNode right) {
    return left.equals(right) || isSameTime(left, right) ? 0 : 1;
  }

  private static boolean isSameTime(JsonNode left, JsonNode right) {
    if (!left.isString() || !right.isString()) {
      return false;
    }
    try {
      return OffsetDateTime.parse(left.stringValue())
          .equals(OffsetDateTime.parse(right.stringValue()));
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
