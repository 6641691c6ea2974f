package io.contactkit.contract.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values that a path has for the parameters of its template. */
public final class PathValues {
  private PathValues() {}

  /** The decoded values by the names of the template. */
  public static Map<String, String> of(String template, String path) {
    String[] names = template.split("/", -1);
    String[] values = path.split("/", -1);
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < names.length && i < values.length; i++) {
      if (names[i].startsWith("{")) {
        parameters.put(names[i].substring(1, names[i].length() - 1), decoded(values[i]));
      }
    }
    return parameters;
  }

  // A plus is itself in a path; the decoder knows forms only.
  private static String decoded(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
