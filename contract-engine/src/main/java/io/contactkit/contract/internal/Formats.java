package io.contactkit.contract.internal;

import java.util.Map;
import java.util.Optional;

/** What each format of the documents looks like, as an anchored Java regular expression. */
public final class Formats {
  private static final String DATE = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
  private static final String TIME =
      "([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)";
  private static final String URI_CHARACTERS = "[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]";

  private static final Map<String, String> REGEXES =
      Map.of(
          "uuid",
          "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
          "date",
          DATE,
          "date-time",
          DATE + "T" + TIME,
          "email",
          "[^@\\s]+@[^@\\s]+",
          "uri",
          "[A-Za-z][A-Za-z0-9+.\\-]*:" + URI_CHARACTERS + "+",
          "uri-reference",
          URI_CHARACTERS + "*");

  private Formats() {}

  /** The expression for a format; empty for a format that says nothing about strings. */
  public static Optional<String> regex(String format) {
    return Optional.ofNullable(REGEXES.get(format));
  }
}
