package io.contactkit.contract.cli;

import io.contactkit.contract.pact.Operations;
import io.contactkit.contract.verify.Cause;
import io.contactkit.contract.verify.Summary;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came out: the differences by what seems to cause them, a row for each operation, and the
 * totals.
 */
final class ResultTable {
  private static final String UNKNOWN = "(no operation)";
  private static final String TOTAL = "total";
  private static final int FEW = 10;

  private final Document spec;
  private final List<Verdict> verdicts;
  private final boolean all;

  ResultTable(Document spec, List<Verdict> verdicts, boolean all) {
    this.spec = spec;
    this.verdicts = verdicts;
    this.all = all;
  }

  void print(PrintWriter out) {
    List<Cause> causes = Cause.of(verdicts);
    if (causes.size() > 1) {
      out.printf(
          "Mend first: %s, in %d of %d interactions that disagree.%n%n",
          causes.get(0).title(),
          causes.get(0).occurrences().size(),
          verdicts.stream().filter(verdict -> !verdict.agrees()).count());
    }
    causes.forEach(cause -> print(cause, out));
    Map<String, int[]> rows = rows();
    int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
    String format = "%-" + width + "s  %12s  %5s  %8s%n";
    out.println();
    out.printf(format, "operation", "interactions", "agree", "disagree");
    rows.forEach(
        (name, count) -> out.printf(format, name, count[0] + count[1], count[0], count[1]));
    out.println();
    out.println(Summary.of(verdicts));
  }

  private void print(Cause cause, PrintWriter out) {
    int count = cause.occurrences().size();
    out.printf("%d × %s%n", count, cause.title());
    int shown = all ? count : Math.min(count, FEW);
    cause.occurrences().stream()
        .limit(shown)
        .flatMap(it -> it.lines().stream())
        .forEach(line -> out.println("  " + line));
    if (shown < count) {
      out.printf("  and %d more; --all lists them%n", count - shown);
    }
  }

  private Map<String, int[]> rows() {
    Map<String, int[]> rows = new LinkedHashMap<>();
    for (Verdict verdict : verdicts) {
      count(rows, operation(verdict), verdict);
    }
    verdicts.forEach(verdict -> count(rows, TOTAL, verdict));
    return rows;
  }

  private static void count(Map<String, int[]> rows, String name, Verdict verdict) {
    rows.computeIfAbsent(name, it -> new int[2])[verdict.agrees() ? 0 : 1]++;
  }

  private String operation(Verdict verdict) {
    return Operations.of(spec, verdict.interaction().request()).map(Operation::id).orElse(UNKNOWN);
  }
}
