package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.verify.Verdict;

/** What the replay of an interaction made of a broken server. */
record Observation(MutantReplay replay, Verdict verdict) {
  RecordedInteraction interaction() {
    return replay.interaction();
  }
}
