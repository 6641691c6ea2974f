package io.contactkit.bench.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Writes the comparison down; every figure is the median of its rounds. */
final class ComparisonTable {
  private ComparisonTable() {}

  static String of(Settings settings, List<Server> servers, Map<String, List<Measured>> figures) {
    StringBuilder table = new StringBuilder();
    table.append(
        "%s; %d rounds of %s s; medians.%n%n"
            .formatted(
                Machine.description(),
                settings.number("rounds"),
                settings.values().get("seconds")));
    table.append("| requests per second (p50 / p99 in ms) | ");
    servers.forEach(server -> table.append(server.name()).append(" | "));
    table.append("\n| --- |").append(" ---: |".repeat(servers.size())).append('\n');
    for (Call call : Call.ALL) {
      for (int connections : Comparison.CONNECTIONS) {
        table.append("| %s, %d at a time | ".formatted(call.name(), connections));
        for (Server server : servers) {
          List<Measured> rounds =
              figures.getOrDefault(Comparison.key(server, call, connections), List.of());
          table.append(
              String.format(
                  Locale.ROOT,
                  "%,.0f (%.2f / %.2f) | ",
                  median(rounds, Measured::perSecond),
                  median(rounds, Measured::median),
                  median(rounds, Measured::p99)));
        }
        table.append('\n');
      }
    }
    table.append("| wrong or missing answers | ");
    for (Server server : servers) {
      table.append(errors(server, figures)).append(" | ");
    }
    table.append("\n| resident memory afterwards (MB) | ");
    servers.forEach(server -> table.append(server.residentMegabytes()).append(" | "));
    return table.append('\n').toString().replace(" \n", "\n");
  }

  private static long errors(Server server, Map<String, List<Measured>> figures) {
    return figures.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(server.name() + "/"))
        .flatMap(entry -> entry.getValue().stream())
        .mapToLong(Measured::errors)
        .sum();
  }

  static double median(List<Measured> rounds, ToDoubleFunction<Measured> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }
}
