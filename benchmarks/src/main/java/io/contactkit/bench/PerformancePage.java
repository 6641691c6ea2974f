package io.contactkit.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Puts the table of ratios into its page, between two marks. */
final class PerformancePage {
  private static final String BEGIN = "<!-- figures -->\n";
  private static final String END = "<!-- end of figures -->";
  private static final String BASE = "apache by hand";
  private static final Map<String, String> TITLES =
      Map.of(
          "median-us", "median time, 1 thread (µs)",
          "bytes", "allocated (bytes)",
          "cpu-us", "CPU of the process (µs)",
          "per-s-8", "calls per second, 8 threads",
          "per-s-32", "calls per second, 32 threads");

  private PerformancePage() {}

  static String with(String page, Figures figures, String[] args) {
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    return page.substring(0, begin) + table(figures, args) + page.substring(page.indexOf(END));
  }

  private static String table(Figures figures, String[] args) {
    StringBuilder table = new StringBuilder();
    table.append(
        "\nJava %s, %s processors, %s rounds of %s s; medians.\n\n"
            .formatted(
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                args[1],
                args[2]));
    table.append("| | ").append(BASE).append(" |");
    List<String> others = Subjects.NAMES.stream().filter(name -> !name.equals(BASE)).toList();
    others.forEach(name -> table.append(' ').append(name).append(" |"));
    table.append("\n| --- |").append(" ---: |".repeat(Subjects.NAMES.size())).append('\n');
    for (String figure : figures.names()) {
      double base = figures.median(BASE, figure).orElse(Double.NaN);
      table.append("| ").append(title(figure)).append(" | ");
      table.append(String.format(Locale.ROOT, base < 100 ? "%.1f" : "%,.0f", base)).append(" |");
      for (String other : others) {
        OptionalDouble value = figures.median(other, figure);
        table.append(
            value.isEmpty()
                ? " – |"
                : String.format(Locale.ROOT, " %.2f |", value.getAsDouble() / base));
      }
      table.append('\n');
    }
    return table.append('\n').toString();
  }

  private static String title(String figure) {
    int comma = figure.lastIndexOf(", ");
    String unit = TITLES.get(figure.substring(comma + 2));
    return unit == null ? figure + " (ms)" : figure.substring(0, comma) + ": " + unit;
  }
}
