package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.mutation.MutatingProxy;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.strength.Mutant;
import io.contactkit.contract.strength.Outcome;
import io.contactkit.contract.verify.Mismatch;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.contract.verify.Verifier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Replays the interactions that a mutant concerns until one notices for the right reason. */
final class MutantRunner {
  private static final String SAME = "the server's answers are the same with and without it";

  /** Ids, moments and ports, which are others each time while outcomes are the same. */
  private static final Pattern CHANGING =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}|\\d{4}-\\d\\d-\\d\\dT|localhost:\\d+");

  private final MutatingProxy broken;
  private final Verifier verifier;

  MutantRunner(MutatingProxy broken, Verifier verifier) {
    this.broken = broken;
    this.verifier = verifier;
  }

  Outcome of(ProviderMutant mutant) throws IOException {
    List<Observation> observations = new ArrayList<>();
    for (RecordedInteraction interaction : mutant.concerned()) {
      MutantReplay replay = new MutantReplay(interaction);
      broken.behave(
          (call, server) -> {
            replay.countCall();
            return mutant.mutation().answer(call, server, replay);
          });
      Verdict verdict = verifier.verify(interaction);
      Optional<Mismatch> noticed =
          verdict.mismatches().stream()
              .filter(mismatch -> replay.changed())
              .filter(mismatch -> mutant.right().test(interaction, mismatch))
              .findFirst();
      if (noticed.isPresent()) {
        return Outcome.killed(
            mutant.mutant().guardedBy(interaction.description()),
            interaction.description() + ": " + said(noticed.get()));
      }
      if (replay.acted()) {
        observations.add(new Observation(replay, verdict));
      }
    }
    broken.behave(MutatingProxy.Behaviour.UNCHANGED);
    return unnoticed(mutant, observations);
  }

  private static String said(Mismatch mismatch) {
    return CHANGING.matcher(mismatch.toString()).find() ? mismatch.where() : mismatch.toString();
  }

  private static Outcome unnoticed(ProviderMutant mutant, List<Observation> observations)
      throws IOException {
    Mutant identity =
        mutant.concerned().isEmpty()
            ? mutant.mutant()
            : mutant.mutant().guardedBy(mutant.concerned().get(0).description());
    boolean isSame =
        !observations.isEmpty()
            && observations.stream().noneMatch(observation -> observation.replay().changed());
    Optional<String> reason =
        isSame ? Optional.of(SAME) : mutant.equivalence().reason(observations);
    return reason
        .map(rule -> Outcome.equivalent(identity, rule))
        .orElseGet(() -> survived(mutant, identity));
  }

  private static Outcome survived(ProviderMutant mutant, Mutant identity) {
    return Outcome.survived(identity, "").remediedBy(mutant.remedy());
  }
}
