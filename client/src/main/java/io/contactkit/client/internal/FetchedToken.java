package io.contactkit.client.internal;

import io.contactkit.client.CallTimeoutException;
import io.contactkit.client.ContactApiException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A token from the provider's token endpoint, kept until shortly before it expires. Thread-safe:
 * one thread fetches, the others go on with the old token or wait if there is none.
 */
public final class FetchedToken implements AccessToken {
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

  private final TokenEndpoint endpoint;
  private final ReentrantLock fetching = new ReentrantLock();
  private volatile @Nullable Token token;
  private volatile Instant notBefore = Instant.MIN;

  public FetchedToken(TokenEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public String get(Exchange exchange) {
    Instant now = exchange.clock().instant();
    Token current = token;
    if (current == null || current.isExpired(now)) {
      return fetched(exchange);
    }
    if (current.isAging(now) && !now.isBefore(notBefore) && fetching.tryLock()) {
      return renewed(exchange, current);
    }
    return current.value();
  }

  @Override
  public void refused(String value) {
    Token current = token;
    if (current != null && current.value().equals(value)) {
      token = null;
    }
  }

  /** Waits for whoever is fetching, then fetches unless that one has. */
  private String fetched(Exchange exchange) {
    Call call = Call.current();
    try {
      if (!fetching.tryLock(call.remainingMillis(), TimeUnit.MILLISECONDS)) {
        throw new CallTimeoutException(
            call.id(), call.id() + " failed: no access token in time", null);
      }
    } catch (InterruptedException e) {
      throw Failures.interrupted(call, e);
    }
    try {
      Token current = token;
      if (current == null || current.isExpired(exchange.clock().instant())) {
        current = endpoint.fetch(exchange, call.remainingMillis());
        token = current;
      }
      return current.value();
    } finally {
      fetching.unlock();
    }
  }

  /**
   * The old token still works, so a failure to renew it is no reason to fail; nor is an endpoint
   * that hangs, so half of the time is left for the call.
   */
  private String renewed(Exchange exchange, Token old) {
    try {
      long half = Math.max(1, Call.current().remainingMillis() / 2);
      Token renewed = endpoint.fetch(exchange, half);
      token = renewed;
      return renewed.value();
    } catch (ContactApiException e) {
      notBefore = exchange.clock().instant().plus(PAUSE_AFTER_FAILURE);
      return old.value();
    } finally {
      fetching.unlock();
    }
  }

  @Override
  public String toString() {
    return "FetchedToken[" + endpoint + "]";
  }
}
