package io.contactkit.client.internal;

/**
 * Keeps an outage from being multiplied: ten retries at once, and after that one for every ten
 * calls. Thread-safe.
 */
final class RetryBudget {
  private static final int CALLS_PER_RETRY = 10;
  private static final int MOST = 10 * CALLS_PER_RETRY;

  private int credit = MOST;

  synchronized void callMade() {
    credit = Math.min(MOST, credit + 1);
  }

  synchronized boolean retryGranted() {
    if (credit < CALLS_PER_RETRY) {
      return false;
    }
    credit -= CALLS_PER_RETRY;
    return true;
  }
}
