package io.contactkit.contract.verify;

import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.pact.RecordedState;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Puts the server under test into a provider state, or takes it back. */
@FunctionalInterface
public interface StateSetter {
  /** For servers whose states nobody can set. */
  StateSetter NONE = (state, setUp) -> {};

  /** Sets the state up, or tears it down if {@code setUp} is false. */
  void change(RecordedState state, boolean setUp);

  /** Posts each state to an address, as Pact's own verifiers do. */
  static StateSetter url(URI url) {
    return url(url, Map.of(), Http.PATIENCE);
  }

  /** The same with headers that the address asks for, and a time after which it has failed. */
  static StateSetter url(URI url, Map<String, String> headers, Duration timeout) {
    return new StateChangeUrl(url, headers, new Http(timeout));
  }

  default void setUp(RecordedInteraction interaction) {
    interaction.states().forEach(state -> change(state, true));
  }

  default void tearDown(RecordedInteraction interaction) {
    interaction.states().forEach(state -> change(state, false));
  }
}
