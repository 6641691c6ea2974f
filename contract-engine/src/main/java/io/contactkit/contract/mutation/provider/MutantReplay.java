package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.mutation.ProxyResponse;
import io.contactkit.contract.pact.RecordedInteraction;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One interaction being replayed against a broken server. */
final class MutantReplay {
  private final RecordedInteraction interaction;
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicReference<@Nullable ProxyResponse> kept = new AtomicReference<>();
  private volatile boolean acted;
  private volatile boolean changed;

  MutantReplay(RecordedInteraction interaction) {
    this.interaction = interaction;
  }

  RecordedInteraction interaction() {
    return interaction;
  }

  /** Notes that there was something to break, and that breaking it made a difference. */
  <T> T broken(T before, T after) {
    acted = true;
    changed |= !before.equals(after);
    return after;
  }

  /** Notes that something other than the original answers. */
  <T> T breaking(T answer) {
    acted = true;
    changed = true;
    return answer;
  }

  void countCall() {
    calls.incrementAndGet();
  }

  boolean isFirstCall() {
    return calls.get() == 1;
  }

  /** An answer for later. */
  void keep(ProxyResponse answer) {
    kept.set(answer);
  }

  Optional<ProxyResponse> kept() {
    return Optional.ofNullable(kept.get());
  }

  boolean acted() {
    return acted;
  }

  boolean changed() {
    return changed;
  }
}
