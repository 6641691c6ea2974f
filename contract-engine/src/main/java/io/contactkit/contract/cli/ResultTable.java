package io.contactkit.contract.cli;

import io.contactkit.contract.pact.Operations;
import io.contactkit.contract.verify.Summary;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came out: each difference in words, a row for each operation, and the totals. */
final class ResultTable {
  private static final String UNKNOWN = "(no operation)";
  private static final String TOTAL = "total";

  private final Document spec;
  private final List<Verdict> verdicts;

  ResultTable(Document spec, List<Verdict> verdicts) {
    this.spec = spec;
    this.verdicts = verdicts;
  }

  void print(PrintWriter out) {
    verdicts.stream()
        .filter(verdict -> !verdict.agrees())
        .forEach(verdict -> out.println(verdict.message()));
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
