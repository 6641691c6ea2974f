package io.contactkit.client.internal;

import java.time.Duration;
import java.time.Instant;

/** An access token with its time. */
record Token(String value, Instant from, Duration life) {
  private static final Duration LONGEST_MARGIN = Duration.ofSeconds(60);

  boolean isExpired(Instant now) {
    return !now.isBefore(from.plus(life));
  }

  /** Whether a new one should be fetched while this one still works. */
  boolean isAging(Instant now) {
    Duration tenth = life.dividedBy(10);
    Duration margin = tenth.compareTo(LONGEST_MARGIN) < 0 ? tenth : LONGEST_MARGIN;
    return !now.isBefore(from.plus(life).minus(margin));
  }

  @Override
  public String toString() {
    return "Token[from=" + from + ", life=" + life + "]";
  }
}
