package io.contactkit.client.internal;

import feign.Request.HttpMethod;
import io.contactkit.client.CallOptions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One call while it runs, with all its attempts; it stays on the caller's thread. */
final class Call {
  private static final ThreadLocal<@Nullable Call> CURRENT = new ThreadLocal<>();

  private final Operation operation;
  private final CallOptions options;
  private final Duration timeout;
  private final long deadline;
  private volatile @Nullable Runnable cancel;

  Call(Operation operation, CallOptions options, Duration timeout) {
    this.operation = operation;
    this.options = options;
    this.timeout = timeout;
    this.deadline = System.nanoTime() + timeout.toNanos();
  }

  static Call current() {
    Call call = CURRENT.get();
    if (call == null) {
      throw new IllegalStateException("no call is running on this thread");
    }
    return call;
  }

  static @Nullable Call currentOrNull() {
    return CURRENT.get();
  }

  static @Nullable Call enter(@Nullable Call call) {
    Call previous = CURRENT.get();
    if (call == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(call);
    }
    return previous;
  }

  String id() {
    return operation.id();
  }

  CallOptions options() {
    return options;
  }

  boolean isIdempotent() {
    return options.idempotent().orElse(operation.httpMethod() == HttpMethod.GET);
  }

  Duration timeout() {
    return timeout;
  }

  boolean isExpired() {
    return deadline - System.nanoTime() <= 0;
  }

  /** What is left of the call's time, at least a millisecond. */
  long remainingMillis() {
    return Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()));
  }

  /** How to end the attempt that is under way; the watchdog does it at the deadline. */
  void onDeadline(@Nullable Runnable cancel) {
    this.cancel = cancel;
  }

  void cancel() {
    Runnable action = cancel;
    if (action != null) {
      action.run();
    }
  }
}
