package io.contactkit.client.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends attempts at the call's deadline: a read timeout starts anew with every byte, and a provider
 * that drips could hold a call forever.
 *
 * <p>One thread for the process looks at all calls every 20 ms, which costs a call next to nothing;
 * it is parked while there are none.
 */
final class Watchdog {
  private static final long TICK_NANOS = 20_000_000;
  private static final Set<Call> RUNNING = ConcurrentHashMap.newKeySet();
  private static final Thread THREAD = new Thread(Watchdog::run, "contact-api-kit-watchdog");
  private static volatile boolean parked;

  static {
    THREAD.setDaemon(true);
    THREAD.start();
  }

  private Watchdog() {}

  static void watch(Call call) {
    RUNNING.add(call);
    if (parked) {
      LockSupport.unpark(THREAD);
    }
  }

  static void forget(Call call) {
    RUNNING.remove(call);
  }

  private static void run() {
    while (true) {
      parked = true;
      while (RUNNING.isEmpty()) {
        LockSupport.park();
      }
      parked = false;
      LockSupport.parkNanos(TICK_NANOS);
      for (Call call : RUNNING) {
        if (call.isExpired()) {
          cancel(call);
        }
      }
    }
  }

  /** One attempt that cannot be ended must not leave all later calls without a deadline. */
  private static void cancel(Call call) {
    try {
      call.cancel();
    } catch (RuntimeException e) {
      // it is tried again with the next tick
    }
  }
}
