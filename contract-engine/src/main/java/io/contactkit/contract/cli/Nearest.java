package io.contactkit.contract.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Finds what a misspelt word was meant to be. */
final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  /** The legal words that differ least, the nearest first, as {@code 'a' or 'b'}. */
  static String to(String word, Collection<String> legal) {
    int least = legal.stream().mapToInt(it -> distance(word, it)).min().orElse(Integer.MAX_VALUE);
    List<String> nearest =
        legal.stream()
            .distinct()
            .filter(it -> distance(word, it) <= least + 1)
            .sorted(Comparator.comparingInt(it -> distance(word, it)))
            .limit(MOST)
            .toList();
    return nearest.stream().map(it -> "'" + it + "'").collect(Collectors.joining(" or "));
  }

  /** How many characters to add, drop or change, as Levenshtein counts them. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
