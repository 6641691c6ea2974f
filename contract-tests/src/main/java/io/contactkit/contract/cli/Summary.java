package io.contactkit.contract.cli;

import io.contactkit.contract.internal.Names;
import io.contactkit.contract.pact.Operations;
import io.contactkit.contract.verify.Timing;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.spec.ApiSpec;
import io.contactkit.spec.Operation;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table at the end of a run, and the differences below it. */
final class Summary {
  private final String provider;
  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private final List<Verdict> verdicts;

  private Summary(String provider, List<Verdict> verdicts) {
    this.provider = provider;
    this.verdicts = verdicts;
  }

  static Summary of(ApiSpec spec, List<Verdict> verdicts) {
    Summary summary = new Summary(Names.provider(spec), verdicts);
    for (Verdict verdict : verdicts) {
      String operation =
          Operations.of(spec, verdict.interaction().request()).map(Operation::id).orElse("?");
      summary.counts.computeIfAbsent(operation, it -> new int[2])[verdict.agrees() ? 0 : 1]++;
    }
    return summary;
  }

  void print(PrintWriter out) {
    int width = counts.keySet().stream().mapToInt(String::length).max().orElse(0);
    String row = "%-" + width + "s %8s %10s%n";
    out.println();
    out.printf(row, provider, "agree", "disagree");
    counts.forEach((operation, count) -> out.printf(row, operation, count[0], count[1]));
    List<Verdict> broken = verdicts.stream().filter(verdict -> !verdict.agrees()).toList();
    if (!broken.isEmpty()) {
      out.println();
      broken.forEach(verdict -> out.println(verdict.message()));
    }
    out.println();
    out.println(lastLine(broken.size()));
  }

  private String lastLine(int broken) {
    Timing timing =
        verdicts.stream()
            .map(Verdict::timing)
            .reduce(Timing::plus)
            .orElseThrow(() -> new CannotRunException("No interaction was verified."));
    return String.format(
        Locale.ROOT,
        "%d interactions, %d agree, %d disagree; %s, of which states %s, calls %s, comparison %s",
        verdicts.size(),
        verdicts.size() - broken,
        broken,
        seconds(timing.total()),
        seconds(timing.states()),
        seconds(timing.call()),
        seconds(timing.comparison()));
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }
}
