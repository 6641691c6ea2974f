package io.contactkit.client.proof;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A mutant and what became of the call that got it. */
record Verdict(
    Mutant mutant,
    Outcome outcome,
    @Nullable Object value,
    @Nullable Throwable thrown,
    Duration took) {

  @Override
  public String toString() {
    return "%s: %s".formatted(mutant, outcome);
  }
}
