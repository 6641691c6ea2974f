package io.contactkit.contract.verify;

import java.time.Duration;

/** Where the time of an interaction went. */
public record Timing(Duration states, Duration call, Duration comparison) {
  static final Timing ZERO = new Timing(Duration.ZERO, Duration.ZERO, Duration.ZERO);

  public Duration total() {
    return states.plus(call).plus(comparison);
  }

  public Timing plus(Timing other) {
    return new Timing(
        states.plus(other.states), call.plus(other.call), comparison.plus(other.comparison));
  }
}
