package io.contactkit.openapi.change;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The id of a kind of change, made of the words that describe it without names and values: {@code
 * diff/request-property-required}.
 */
final class ChangeIds {
  private static final Map<String, String> SHORTER = new LinkedHashMap<>();

  static {
    SHORTER.put("-is-required-now", "-required");
    SHORTER.put("-is-no-longer-required", "-optional");
    SHORTER.put("-is-optional-now", "-optional");
    SHORTER.put("required-property-was-added", "property-added-as-required");
    SHORTER.put("null-is-no-longer-allowed", "null-forbidden");
    SHORTER.put("null-is-allowed-now", "null-allowed");
    SHORTER.put("-was-and-is", "-changed");
    SHORTER.put("-is-now", "-changed");
    SHORTER.put("-is-another", "-changed");
    SHORTER.put("-was-", "-");
    SHORTER.put("-of-", "-");
    SHORTER.put("-has-now", "-added");
    SHORTER.put("-lost", "-removed");
  }

  private ChangeIds() {}

  static String of(Change change) {
    String words =
        change
            .what()
            // what follows the first value is that value's, which may hold anything
            .replaceAll("`[^`]*`", " ")
            .replaceAll("\\[[^\\]]*\\]", " ")
            .replaceAll("\\b\\d[\\dxX]*\\b", " ")
            .replaceAll("([a-z])([A-Z])", "$1-$2")
            .toLowerCase(Locale.ROOT)
            .replaceAll("^(a|the) ", "")
            .replaceAll("[^a-z]+", "-")
            .replaceAll("^-|-$", "");
    for (Map.Entry<String, String> shorter : SHORTER.entrySet()) {
      words = words.replace(shorter.getKey(), shorter.getValue());
    }
    if (change.level() == Level.DOCUMENTATION) {
      return "diff/documentation";
    }
    boolean isSided = words.startsWith("request") || words.startsWith("response");
    return change.side() == Side.BOTH || isSided
        ? "diff/" + words
        : "diff/%s-%s".formatted(change.side(), words);
  }
}
