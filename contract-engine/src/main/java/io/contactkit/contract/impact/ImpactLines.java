package io.contactkit.contract.impact;

import java.util.ArrayList;
import java.util.List;

/** A breaking change as text, with the interactions that meet it. */
public final class ImpactLines {
  private static final int FEW = 5;

  private ImpactLines() {}

  public static List<String> all(Impact impact) {
    return of(impact, Integer.MAX_VALUE);
  }

  public static List<String> few(Impact impact) {
    return of(impact, FEW);
  }

  private static List<String> of(Impact impact, int most) {
    List<String> lines = new ArrayList<>();
    lines.add(impact.change().toString());
    add(lines, "breaks", impact.breaks(), most);
    add(lines, "relies on it", impact.relies(), most);
    return lines;
  }

  private static void add(List<String> lines, String word, List<Affected> affected, int most) {
    affected.stream().limit(most).forEach(it -> lines.add("  %s: %s".formatted(word, it)));
    if (affected.size() > most) {
      lines.add("  %s: %d more".formatted(word, affected.size() - most));
    }
  }
}
