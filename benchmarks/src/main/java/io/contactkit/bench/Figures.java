package io.contactkit.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was measured: subject, figure and all values. */
final class Figures {
  private static final Pattern LINE = Pattern.compile("(.+) (find|create|list) (median-us=.*)");

  private final Map<String, Map<String, List<Double>>> values = new LinkedHashMap<>();

  /** Takes over a line of a worker. */
  void add(String line) {
    Matcher matcher = LINE.matcher(line);
    if (matcher.matches()) {
      for (String figure : matcher.group(3).split(" ")) {
        String[] pair = figure.split("=");
        add(matcher.group(1), matcher.group(2) + ", " + pair[0], Double.parseDouble(pair[1]));
      }
    }
  }

  void add(String subject, String figure, double value) {
    values
        .computeIfAbsent(figure, key -> new LinkedHashMap<>())
        .computeIfAbsent(subject, key -> new ArrayList<>())
        .add(value);
  }

  List<String> names() {
    return List.copyOf(values.keySet());
  }

  /** The median of all rounds. */
  OptionalDouble median(String subject, String figure) {
    List<Double> all =
        new ArrayList<>(values.getOrDefault(figure, Map.of()).getOrDefault(subject, List.of()));
    Collections.sort(all);
    return all.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(all.get(all.size() / 2));
  }
}
