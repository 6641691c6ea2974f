package io.contactkit.client.proof;

import io.contactkit.client.Calls.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The certificate as a page: one table for all, and one per tag with a column per operation. */
final class TolerancePage {
  private final StringBuilder page = new StringBuilder();

  private TolerancePage() {}

  static String render(List<Verdict> verdicts) {
    TolerancePage page = new TolerancePage();
    page.introduction(verdicts);
    page.totals(verdicts);
    by(verdicts, verdict -> verdict.mutant().from().target().operation().tag()).forEach(page::tag);
    return page.page.toString();
  }

  private void introduction(List<Verdict> verdicts) {
    line("# What the client bears");
    line("");
    line(
        "Every documented answer of every operation, errors included, changed in every way that this");
    line(
        "page lists and sent to the client over a raw socket, without retries. Fields are changed one at a");
    line(
        "time, in every example and at every level. A test fails on an outcome that is not foreseen for the");
    line(
        "change, on an error that loses its status or a field that was not changed, on a value that is not");
    line(
        "what was sent, on an answer after the deadline, and on a secret or a query string in a stack trace.");
    line("");
    line(
        "%d changed answers of %d operations, %d leaks."
            .formatted(
                verdicts.size(),
                by(verdicts, verdict -> verdict.mutant().from().target()).size(),
                verdicts.stream().filter(v -> v.outcome() == Outcome.LEAK).count()));
    line("");
    line("| outcome | what the caller gets |");
    line("| --- | --- |");
    for (Outcome outcome : Outcome.values()) {
      line("| %s | %s |".formatted(outcome.letter(), outcome.meaning()));
    }
  }

  private void totals(List<Verdict> verdicts) {
    line("");
    line("## All operations");
    line("");
    StringBuilder header = new StringBuilder("| change | of a success | of an error |");
    line(header.toString());
    line("| --- | --- | --- |");
    kinds(verdicts)
        .forEach(
            (kind, of) ->
                line(
                    "| %s | %s | %s |"
                        .formatted(
                            kind.label(),
                            counts(of.stream().filter(v -> v.mutant().from().isSuccess()).toList()),
                            counts(
                                of.stream()
                                    .filter(v -> !v.mutant().from().isSuccess())
                                    .toList()))));
  }

  private void tag(String tag, List<Verdict> verdicts) {
    Map<Target, List<Verdict>> operations = by(verdicts, v -> v.mutant().from().target());
    line("");
    line("## " + tag);
    line("");
    line("| change | " + joined(operations.keySet().stream().map(Target::toString).toList()));
    line("| --- | " + joined(operations.keySet().stream().map(target -> "---").toList()));
    kinds(verdicts)
        .forEach(
            (kind, of) -> {
              Map<Target, List<Verdict>> cells = by(of, v -> v.mutant().from().target());
              List<String> row = new ArrayList<>();
              operations
                  .keySet()
                  .forEach(target -> row.add(counts(cells.getOrDefault(target, List.of()))));
              line("| " + kind.label() + " | " + joined(row));
            });
  }

  private static Map<Kind, List<Verdict>> kinds(List<Verdict> verdicts) {
    return verdicts.stream()
        .collect(
            Collectors.groupingBy(
                verdict -> verdict.mutant().kind(),
                () -> new EnumMap<>(Kind.class),
                Collectors.toList()));
  }

  private static <K> Map<K, List<Verdict>> by(List<Verdict> verdicts, Function<Verdict, K> key) {
    return verdicts.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  private static String counts(List<Verdict> verdicts) {
    Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    verdicts.forEach(verdict -> counts.merge(verdict.outcome(), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(count -> count.getKey().letter() + " " + count.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String joined(List<String> cells) {
    return String.join(" | ", cells) + " |";
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
