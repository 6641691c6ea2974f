package io.contactkit.contract.strength;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.function.Function;

/**
 * All mutants, or the same few in every build.
 *
 * <pre>{@code
 * Sampling sampling = Sampling.ofAtMost(100);
 * List<Mutant> some = sampling.choose(mutants, Mutant::kind);
 * }</pre>
 */
public final class Sampling {
  /** The system property that says {@code all} or, which is the default, {@code sample}. */
  public static final String PROPERTY = "contactkit.mutation";

  private static final long SEED = 20_261_121;

  private final int most;
  private final long seed;

  private Sampling(int most, long seed) {
    this.most = most;
    this.seed = seed;
  }

  /** At most so many, unless the system property {@value #PROPERTY} asks for all. */
  public static Sampling ofAtMost(int most) {
    return System.getProperty(PROPERTY, "sample").equals("all") ? all() : some(most, SEED);
  }

  /** All that there are. */
  public static Sampling all() {
    return new Sampling(Integer.MAX_VALUE, SEED);
  }

  /** At most so many; the same seed chooses the same ones. */
  public static Sampling some(int most, long seed) {
    return new Sampling(most, seed);
  }

  public boolean isComplete() {
    return most == Integer.MAX_VALUE;
  }

  /** Each kind in turn until there are enough, in the order in which they were given. */
  public <T> List<T> choose(List<T> candidates, Function<T, String> kind) {
    if (candidates.size() <= most) {
      return List.copyOf(candidates);
    }
    List<Integer> shuffled = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      shuffled.add(i);
    }
    Collections.shuffle(shuffled, new Random(seed));
    Map<String, Queue<Integer>> byKind = new LinkedHashMap<>();
    shuffled.forEach(
        index ->
            byKind
                .computeIfAbsent(kind.apply(candidates.get(index)), k -> new ArrayDeque<>())
                .add(index));
    List<Integer> chosen = new ArrayList<>();
    while (chosen.size() < most) {
      for (Queue<Integer> queue : byKind.values()) {
        if (!queue.isEmpty() && chosen.size() < most) {
          chosen.add(queue.remove());
        }
      }
    }
    return chosen.stream().sorted(Comparator.naturalOrder()).map(candidates::get).toList();
  }
}
