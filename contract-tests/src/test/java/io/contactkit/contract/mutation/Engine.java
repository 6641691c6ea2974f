package io.contactkit.contract.mutation;

import io.contactkit.contract.strength.Outcome;
import io.contactkit.contract.strength.Outcome.Fate;
import io.contactkit.contract.strength.Sampling;
import io.contactkit.contract.strength.Side;
import io.contactkit.contract.strength.Strength;
import io.contactkit.contract.strength.StrengthFiles;
import io.contactkit.spec.Provider;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Judges mutants side by side, and leaves the outcomes for the report. */
public final class Engine {
  private static final StrengthFiles FILES = StrengthFiles.in(Path.of("target/strength"));

  private Engine() {}

  public static <T> Strength run(
      Side side,
      Provider provider,
      Sampling sampling,
      List<T> mutants,
      Function<T, Outcome> judge) {
    List<Outcome> outcomes = mutants.parallelStream().map(judge).toList();
    Strength strength = Strength.of(sampling, outcomes);
    FILES.write(side, provider.id(), strength);
    System.out.printf(
        "%s %s: %d mutants: %d killed, %d equivalent, %d survived%n",
        provider.id(),
        side.name().toLowerCase(Locale.ROOT),
        outcomes.size(),
        count(outcomes, Fate.KILLED),
        count(outcomes, Fate.EQUIVALENT),
        count(outcomes, Fate.SURVIVED));
    return strength;
  }

  private static long count(List<Outcome> outcomes, Fate fate) {
    return outcomes.stream().filter(outcome -> outcome.fate() == fate).count();
  }
}
