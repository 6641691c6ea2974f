package io.contactkit.openapi;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A media type or a range of them, without regard to case and to the order of parameters. */
record MediaType(String type, String subtype, Set<String> parameters) {
  private static final int MOST_KNOWN = 500;
  private static final Map<String, MediaType> KNOWN = new ConcurrentHashMap<>();

  static MediaType of(String text) {
    MediaType known = KNOWN.get(text);
    if (known == null) {
      known = read(text);
      // whatever else a client calls its bodies is read each time
      if (KNOWN.size() < MOST_KNOWN) {
        KNOWN.put(text, known);
      }
    }
    return known;
  }

  private static MediaType read(String text) {
    String[] parts = text.toLowerCase(Locale.ROOT).split(";");
    String[] names = (parts.length == 0 ? "" : parts[0]).strip().split("/", 2);
    Set<String> parameters =
        Arrays.stream(parts)
            .skip(1)
            .map(parameter -> parameter.replaceAll("[\\s\"]", ""))
            .filter(parameter -> !parameter.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    return new MediaType(names[0], names.length > 1 ? names[1] : "", parameters);
  }

  /** How closely this documented type fits an actual one; zero if it does not. */
  int fit(MediaType actual) {
    if (type.equals("*") && subtype.equals("*")) {
      return 1;
    }
    if (!type.equals(actual.type)) {
      return 0;
    }
    if (subtype.equals("*")) {
      return 2;
    }
    if (subtype.startsWith("*+")) {
      return actual.subtype.endsWith(subtype.substring(1)) ? 3 : 0;
    }
    if (!subtype.equals(actual.subtype)) {
      return 0;
    }
    return parameters.equals(actual.parameters) ? 5 : 4;
  }

  boolean isJson() {
    return subtype.equals("json") || subtype.endsWith("+json");
  }
}
