package io.contactkit.contract.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads headers that are given as {@code Name: value}; values are secrets and never shown. */
final class RequestHeaders {
  private RequestHeaders() {}

  static Map<String, String> of(List<String> given) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String header : given) {
      int colon = header.indexOf(':');
      String name = colon < 0 ? "" : header.substring(0, colon).strip();
      if (!name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
        throw new CannotRunException("--header must be of the form 'Name: value'.");
      }
      headers.put(name, header.substring(colon + 1).strip());
    }
    return headers;
  }
}
