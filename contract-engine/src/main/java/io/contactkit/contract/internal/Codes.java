package io.contactkit.contract.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The error and warning codes in an answer: every integer that is called {@code code}. */
public final class Codes {
  private Codes() {}

  /** The codes by the JSON pointer at which they stand. */
  public static Map<String, Integer> in(JsonNode body) {
    Map<String, Integer> codes = new LinkedHashMap<>();
    collect(JsonPointer.empty(), body, codes);
    return codes;
  }

  private static void collect(JsonPointer at, JsonNode value, Map<String, Integer> codes) {
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        collect(at.appendIndex(i), value.get(i), codes);
      }
    }
    value
        .properties()
        .forEach(
            member -> {
              JsonPointer below = at.appendProperty(member.getKey());
              if (member.getKey().equals("code") && member.getValue().isIntegralNumber()) {
                codes.put(below.toString(), member.getValue().asInt());
              }
              collect(below, member.getValue(), codes);
            });
  }
}
