package io.contactkit.contract.mutation;

import io.contactkit.contract.strength.Outcome;
import io.contactkit.contract.strength.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the mutants of a run, as far as it came.
 *
 * @param fingerprint the same for all parts of one run
 * @param complete whether the run was of all mutants there are, and not of a sample
 * @param planned how many it was to judge
 * @param outcomes by the mutant's place in the list of all, in order
 */
public record MutationResult(
    String fingerprint,
    Shard shard,
    boolean complete,
    int planned,
    Map<Integer, Outcome> outcomes) {

  public MutationResult {
    outcomes = new LinkedHashMap<>(new TreeMap<>(outcomes));
  }

  /** How many mutants were not judged before it ended. */
  public int notRun() {
    return planned - outcomes.size();
  }

  /** The outcomes as the report has them. */
  public Strength strength() {
    return new Strength(complete && notRun() == 0, List.copyOf(outcomes.values()));
  }

  /** The same with other outcomes of the same mutants. */
  public MutationResult withOutcomes(Map<Integer, Outcome> changed) {
    return new MutationResult(fingerprint, shard, complete, planned, changed);
  }

  /**
   * The parts of one run together.
   *
   * @throws IllegalArgumentException with one sentence if they are of different runs, or if one is
   *     there twice or not at all
   */
  public static MutationResult merged(List<MutationResult> parts) {
    List<MutationResult> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparing(part -> part.shard.number()));
    MutationResult first = sorted.get(0);
    Map<Integer, Outcome> outcomes = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      MutationResult part = sorted.get(i);
      if (!part.fingerprint.equals(first.fingerprint)
          || part.shard.count() != first.shard.count()) {
        throw new IllegalArgumentException(
            "The parts are not of one run: document, pacts, sample and number of parts have to be the"
                + " same.");
      }
      if (part.shard.number() != i + 1) {
        throw new IllegalArgumentException(
            "Part %d of %d is there %s."
                .formatted(
                    part.shard.number() > i + 1 ? i + 1 : part.shard.number(),
                    first.shard.count(),
                    part.shard.number() > i + 1 ? "not at all" : "twice"));
      }
      outcomes.putAll(part.outcomes);
    }
    if (sorted.size() < first.shard.count()) {
      throw new IllegalArgumentException(
          "Part %d of %d is there not at all.".formatted(sorted.size() + 1, first.shard.count()));
    }
    int planned = sorted.stream().mapToInt(MutationResult::planned).sum();
    return new MutationResult(first.fingerprint, Shard.WHOLE, first.complete, planned, outcomes);
  }
}
