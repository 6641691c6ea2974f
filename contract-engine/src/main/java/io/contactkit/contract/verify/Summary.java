package io.contactkit.contract.verify;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How many interactions agree, how fast that was found out, and where the time went. */
public record Summary(String provider, int interactions, int agreeing, Timing timing) {

  public static Summary of(List<Verdict> verdicts) {
    return new Summary(
        verdicts.isEmpty() ? "" : verdicts.get(0).interaction().provider(),
        verdicts.size(),
        (int) verdicts.stream().filter(Verdict::agrees).count(),
        verdicts.stream().map(Verdict::timing).reduce(Timing.ZERO, Timing::plus));
  }

  /** Interactions per second. */
  public double rate() {
    return interactions / Math.max(seconds(timing.total()), 0.001);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: %d of %d interactions agree, %.0f per second"
            + " (%.1f s states, %.1f s calls, %.1f s comparison)",
        provider,
        agreeing,
        interactions,
        rate(),
        seconds(timing.states()),
        seconds(timing.call()),
        seconds(timing.comparison()));
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
