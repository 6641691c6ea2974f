package io.contactkit.client.internal;

import org.jspecify.annotations.Nullable;

/** One call while it runs; it stays on the caller's thread. */
final class Call {
  private static final ThreadLocal<@Nullable Call> CURRENT = new ThreadLocal<>();

  private final Operation operation;

  Call(Operation operation) {
    this.operation = operation;
  }

  static Call current() {
    Call call = CURRENT.get();
    if (call == null) {
      throw new IllegalStateException("no call is running on this thread");
    }
    return call;
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

  Operation operation() {
    return operation;
  }

  String id() {
    return operation.id();
  }
}
