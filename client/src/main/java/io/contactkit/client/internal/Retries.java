package io.contactkit.client.internal;

import feign.Response;
import io.contactkit.client.RetryPolicy;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Decides whether and when a call is sent again. Thread-safe. */
final class Retries {
  private static final int DIGITS_OF_A_LONG = 18;
  // longer than any call, and short enough to be doubled many times
  private static final Duration FOREVER = Duration.ofDays(3650);

  private final RetryPolicy policy;
  private final Clock clock;
  private final RetryBudget budget = new RetryBudget();

  Retries(RetryPolicy policy, Clock clock) {
    this.policy = policy;
    this.clock = clock;
  }

  void begin() {
    budget.callMade();
  }

  /** How long to wait before the next attempt; empty if there is none. */
  Optional<Duration> pause(Call call, Outcome outcome, int retriesSoFar) {
    if (retriesSoFar >= policy.maxRetries() || !isAllowed(call, outcome)) {
      return Optional.empty();
    }
    Duration wanted = retryAfter(outcome).orElse(Duration.ZERO);
    if (wanted.compareTo(policy.longestRetryAfter()) > 0) {
      return Optional.empty();
    }
    Duration pause = shorter(wanted.isZero() ? backoff(retriesSoFar) : wanted, FOREVER);
    return pause.toMillis() < call.remainingMillis() && budget.retryGranted()
        ? Optional.of(pause)
        : Optional.empty();
  }

  void sleep(Duration pause) throws InterruptedException {
    policy.sleeper().sleep(pause);
  }

  private static boolean isAllowed(Call call, Outcome outcome) {
    return switch (outcome.fault()) {
      case NONE -> false;
      case NOT_SENT -> true;
      case MAYBE_SENT -> call.isIdempotent();
    };
  }

  private Duration backoff(int retriesSoFar) {
    long pause = shorter(policy.firstPause(), FOREVER).toMillis() << Math.min(retriesSoFar, 20);
    long bounded = Math.min(pause, shorter(policy.longestPause(), FOREVER).toMillis());
    return Duration.ofMillis(bounded - ThreadLocalRandom.current().nextLong(bounded / 2 + 1));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private Optional<Duration> retryAfter(Outcome outcome) {
    Response response = outcome.response();
    Collection<String> values = response == null ? null : response.headers().get("retry-after");
    if (values == null || values.isEmpty()) {
      return Optional.empty();
    }
    String value = values.iterator().next();
    try {
      if (value.chars().allMatch(Character::isDigit)) {
        return Optional.of(
            value.length() > DIGITS_OF_A_LONG
                ? FOREVER
                : Duration.ofSeconds(Long.parseLong(value)));
      }
      ZonedDateTime date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration until = Duration.between(clock.instant(), date);
      return Optional.of(until.isNegative() ? Duration.ZERO : until);
    } catch (DateTimeException | NumberFormatException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
