package io.contactkit.contract.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Differences of several interactions that look as if one mistake made them.
 *
 * @param title the difference in a few words, such as {@code status 500 instead of 200}
 * @param occurrences the interactions that show it, at least one
 */
public record Cause(String title, List<Occurrence> occurrences) {

  /** An interaction, and those of its differences that go with the cause. */
  public record Occurrence(Verdict verdict, List<Mismatch> mismatches) {
    public Occurrence {
      mismatches = List.copyOf(mismatches);
    }

    /** One line for each difference, as {@link Verdict#message()} has them. */
    public List<String> lines() {
      return mismatches.stream().map(verdict::line).toList();
    }
  }

  public Cause {
    occurrences = List.copyOf(occurrences);
  }

  /**
   * What the disagreeing verdicts have in common, the most frequent first; of equally frequent ones
   * the one that is noticed earlier in an answer. Each difference is in one cause.
   */
  public static List<Cause> of(List<Verdict> verdicts) {
    Map<String, List<Occurrence>> causes = new LinkedHashMap<>();
    for (Verdict verdict : verdicts) {
      byTitle(verdict.mismatches())
          .forEach(
              (title, mismatches) ->
                  causes
                      .computeIfAbsent(title, it -> new ArrayList<>())
                      .add(new Occurrence(verdict, mismatches)));
    }
    return causes.entrySet().stream()
        .map(cause -> new Cause(cause.getKey(), cause.getValue()))
        .sorted(
            Comparator.comparing((Cause cause) -> -cause.occurrences.size())
                .thenComparing(cause -> cause.sample().rank()))
        .toList();
  }

  /** One of the differences. */
  public Mismatch sample() {
    return occurrences.get(0).mismatches.get(0);
  }

  // An answer of another kind has another body: what differs there follows from it.
  private static Map<String, List<Mismatch>> byTitle(List<Mismatch> mismatches) {
    Map<String, List<Mismatch>> titles = new LinkedHashMap<>();
    if (!mismatches.isEmpty() && mismatches.get(0).explainsTheRest()) {
      titles.put(mismatches.get(0).title(), mismatches);
      return titles;
    }
    mismatches.forEach(
        it -> titles.computeIfAbsent(it.title(), title -> new ArrayList<>()).add(it));
    return titles;
  }
}
