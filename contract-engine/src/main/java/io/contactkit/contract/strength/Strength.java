package io.contactkit.contract.strength;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of many mutants.
 *
 * @param complete whether these are all mutants there are, and not a sample
 */
public record Strength(boolean complete, List<Outcome> outcomes) {
  /** Nothing was broken. */
  public static final Strength UNKNOWN = new Strength(true, List.of());

  public Strength {
    outcomes = List.copyOf(outcomes);
  }

  public static Strength of(Sampling sampling, List<Outcome> outcomes) {
    return new Strength(sampling.isComplete(), outcomes);
  }

  /** Both together; complete if both are. */
  public Strength plus(Strength other) {
    List<Outcome> sum = new ArrayList<>(outcomes);
    sum.addAll(other.outcomes);
    return new Strength(complete && other.complete, sum);
  }

  /** The survivors without a reason, one line each: what a test asserts to be empty. */
  public List<String> unexplained() {
    return survivors()
        .filter(outcome -> outcome.reason().isBlank())
        .map(Outcome::toString)
        .toList();
  }

  public Stream<Outcome> survivors() {
    return outcomes.stream().filter(outcome -> outcome.fate() == Outcome.Fate.SURVIVED);
  }
}
