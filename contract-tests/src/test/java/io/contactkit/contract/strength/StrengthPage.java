package io.contactkit.contract.strength;

import io.contactkit.contract.strength.Outcome.Fate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The numbers of a full run for {@code docs/contract-strength.md}. */
final class StrengthPage {
  private final List<String> lines = new ArrayList<>();

  private StrengthPage() {}

  static String of(Strength strength) {
    StrengthPage page = new StrengthPage();
    page.totals(strength.outcomes());
    for (Side side : Side.values()) {
      List<Outcome> outcomes =
          strength.outcomes().stream().filter(it -> it.mutant().side() == side).toList();
      if (!outcomes.isEmpty()) {
        page.side(side, outcomes);
      }
    }
    page.survivors(strength);
    return String.join("\n", page.lines);
  }

  private void totals(List<Outcome> outcomes) {
    head("mutants of");
    for (Side side : Side.values()) {
      List<Outcome> ofSide = outcomes.stream().filter(it -> it.mutant().side() == side).toList();
      row("the " + side.title().toLowerCase(Locale.ROOT), ofSide);
    }
    row("**all**", outcomes);
  }

  private void side(Side side, List<Outcome> outcomes) {
    lines.addAll(List.of("", "### " + side.title() + " mutants", ""));
    head("a mutant that");
    grouped(outcomes, it -> it.mutant().kind()).forEach(this::row);
    Map<String, List<Outcome>> rules =
        grouped(
            outcomes.stream().filter(it -> it.fate() == Fate.EQUIVALENT).toList(), Outcome::reason);
    if (!rules.isEmpty()) {
      lines.addAll(List.of("", "Equivalent, because", ""));
      rules.forEach((rule, those) -> lines.add("- %s (%d)".formatted(rule, those.size())));
    }
  }

  private void survivors(Strength strength) {
    lines.addAll(List.of("", "### Survivors", ""));
    List<Outcome> survivors = strength.survivors().toList();
    if (survivors.isEmpty()) {
      lines.add("None.");
    }
    grouped(survivors, it -> it.mutant().kind() + ": " + it.reason())
        .forEach((reason, those) -> lines.add("- %s (%d)".formatted(reason, those.size())));
  }

  private void head(String first) {
    lines.add("| " + first + " | number | noticed | survived | equivalent | score |");
    lines.add("|---|--:|--:|--:|--:|--:|");
  }

  private void row(String name, List<Outcome> outcomes) {
    long killed = count(outcomes, Fate.KILLED);
    long survived = count(outcomes, Fate.SURVIVED);
    String score =
        killed + survived == 0
            ? "–"
            : "%s %%"
                .formatted(Math.floor(1000.0 * killed / (killed + survived)) / 10)
                .replace(".0 ", " ");
    lines.add(
        "| %s | %d | %d | %d | %d | %s |"
            .formatted(
                name, outcomes.size(), killed, survived, count(outcomes, Fate.EQUIVALENT), score));
  }

  private static long count(List<Outcome> outcomes, Fate fate) {
    return outcomes.stream().filter(outcome -> outcome.fate() == fate).count();
  }

  private static Map<String, List<Outcome>> grouped(
      List<Outcome> outcomes, Function<Outcome, String> by) {
    return outcomes.stream()
        .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
  }
}
