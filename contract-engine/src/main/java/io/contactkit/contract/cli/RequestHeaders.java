package io.contactkit.contract.cli;

import io.contactkit.contract.internal.ConnectionHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads headers that are given as {@code Name: value}; those that may be secrets are never shown.
 */
final class RequestHeaders {
  private static final Pattern SENDABLE = Pattern.compile("[\\t\\x20-\\x7e\\x80-\\xff]*");
  private static final Pattern CREDENTIAL =
      Pattern.compile("auth|cookie|credential|key|pass|secret|session|signature|token");
  private static final int LONG_ENOUGH_FOR_A_SECRET = 8;

  private RequestHeaders() {}

  static Map<String, String> of(List<String> given) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String header : given) {
      int colon = header.indexOf(':');
      String name = colon < 0 ? "" : header.substring(0, colon).strip();
      if (!name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
        throw new CannotRunException("--header must be of the form 'Name: value'.");
      }
      if (ConnectionHeaders.contain(name)) {
        throw new CannotRunException(
            "--header cannot set %s, which belongs to the connection.".formatted(name));
      }
      String value = header.substring(colon + 1).strip();
      if (!SENDABLE.matcher(value).matches()) {
        throw new CannotRunException(
            "--header %s has a character that no header can carry.".formatted(name));
      }
      headers.put(name, value);
    }
    return headers;
  }

  /** The values to keep out of what is shown; hiding each "1" of a version helps nobody. */
  static Stream<String> secrets(Map<String, String> headers) {
    return headers.entrySet().stream()
        .filter(
            header ->
                header.getValue().length() >= LONG_ENOUGH_FOR_A_SECRET
                    || CREDENTIAL.matcher(header.getKey().toLowerCase(Locale.ROOT)).find())
        .map(Map.Entry::getValue);
  }
}
