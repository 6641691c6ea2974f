package io.contactkit.contract.mutation;

import io.contactkit.contract.strength.Outcome;
import io.contactkit.contract.strength.Outcome.Fate;
import java.util.Collection;

/** How many mutants were noticed; equivalent ones, which nobody could notice, do not count. */
public record Score(int killed, int survived, int equivalent) {
  private static final double ALL = 100;

  /** The score of some outcomes. */
  public static Score of(Collection<Outcome> outcomes) {
    return new Score(
        count(outcomes, Fate.KILLED),
        count(outcomes, Fate.SURVIVED),
        count(outcomes, Fate.EQUIVALENT));
  }

  private static int count(Collection<Outcome> outcomes, Fate fate) {
    return (int) outcomes.stream().filter(outcome -> outcome.fate() == fate).count();
  }

  /** From 0 to 100; all of nothing is 100. */
  public double percent() {
    return killed + survived == 0 ? ALL : ALL * killed / (killed + survived);
  }
}
