package io.contactkit.client.internal;

import java.time.OffsetDateTime;

/** Points in time as JSON has them, without Jackson's module for all of {@code java.time}. */
final class Times {
  private static final int SHORTEST = "2026-11-21T08:00+0000".length();

  private Times() {}

  /** ISO 8601, with {@code +0000} for {@code +00:00} as some servers write it. */
  static OffsetDateTime parse(String text) {
    int end = text.length();
    boolean plain = end >= SHORTEST && isSign(text.charAt(end - 5)) && text.indexOf('T') < end - 5;
    return OffsetDateTime.parse(
        plain ? text.substring(0, end - 2) + ":" + text.substring(end - 2) : text);
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-';
  }
}
