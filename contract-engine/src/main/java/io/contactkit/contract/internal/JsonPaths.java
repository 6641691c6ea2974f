package io.contactkit.contract.internal;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The paths of all values in a body, whether a schema knows them or not. */
public final class JsonPaths {
  private JsonPaths() {}

  public static List<List<String>> in(JsonNode body) {
    List<List<String>> paths = new ArrayList<>();
    collect(List.of(), body, paths);
    return paths;
  }

  private static void collect(List<String> path, JsonNode value, List<List<String>> paths) {
    paths.add(path);
    for (int i = 0; i < value.size() && value.isArray(); i++) {
      collect(below(path, String.valueOf(i)), value.get(i), paths);
    }
    value
        .properties()
        .forEach(member -> collect(below(path, member.getKey()), member.getValue(), paths));
  }

  static List<String> below(List<String> path, String step) {
    List<String> below = new ArrayList<>(path);
    below.add(step);
    return below;
  }
}
