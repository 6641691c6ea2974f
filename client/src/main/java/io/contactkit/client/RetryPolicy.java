package io.contactkit.client;

import java.time.Duration;

/**
 * How often and after which pauses a call is sent again; which faults allow it is not a setting.
 *
 * <p>The pause before the first retry is {@code firstPause}, before each further one twice as long,
 * up to {@code longestPause}, and each is shortened at random by up to a half. A {@code
 * Retry-After} of the provider replaces it, up to {@code longestRetryAfter}; a call that is to wait
 * longer fails at once. Immutable; thread-safe if the sleeper is.
 */
public record RetryPolicy(
    int maxRetries,
    Duration firstPause,
    Duration longestPause,
    Duration longestRetryAfter,
    Sleeper sleeper) {

  public RetryPolicy {
    if (maxRetries < 0) {
      throw new IllegalArgumentException("maxRetries must not be negative: " + maxRetries);
    }
    requireNotNegative(firstPause, "firstPause");
    requireNotNegative(longestPause, "longestPause");
    requireNotNegative(longestRetryAfter, "longestRetryAfter");
  }

  /** Two retries, after about 0.2 and 0.4 seconds; a {@code Retry-After} up to 10 seconds. */
  public static RetryPolicy standard() {
    return new RetryPolicy(
        2,
        Duration.ofMillis(200),
        Duration.ofSeconds(2),
        Duration.ofSeconds(10),
        pause -> Thread.sleep(pause.toMillis()));
  }

  /** Every call is sent once. */
  public static RetryPolicy none() {
    return standard().withMaxRetries(0);
  }

  public RetryPolicy withMaxRetries(int retries) {
    return new RetryPolicy(retries, firstPause, longestPause, longestRetryAfter, sleeper);
  }

  public RetryPolicy withPauses(Duration first, Duration longest) {
    return new RetryPolicy(maxRetries, first, longest, longestRetryAfter, sleeper);
  }

  public RetryPolicy withLongestRetryAfter(Duration longest) {
    return new RetryPolicy(maxRetries, firstPause, longestPause, longest, sleeper);
  }

  /** Replaces {@link Thread#sleep}, for tests that do not want to wait. */
  public RetryPolicy withSleeper(Sleeper replacement) {
    return new RetryPolicy(maxRetries, firstPause, longestPause, longestRetryAfter, replacement);
  }

  private static void requireNotNegative(Duration pause, String name) {
    if (pause.isNegative()) {
      throw new IllegalArgumentException(name + " must not be negative: " + pause);
    }
  }

  /** Waits between two attempts. */
  @FunctionalInterface
  public interface Sleeper {
    void sleep(Duration pause) throws InterruptedException;
  }
}
