package io.contactkit.client.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Ends attempts at the call's deadline: a read timeout starts anew with every byte, and a provider
 * that drips could hold a call forever.
 *
 * <p>One thread for the process looks at all calls every 20 ms, which costs a call next to nothing;
 * it is parked while there are none. Whoever interrupts it, as build tools and containers do with
 * what an application leaves behind, ends it as soon as it has nothing to do; the next call starts
 * another.
 */
final class Watchdog {
  private static final long TICK_NANOS = 20_000_000;
  private static final Set<Call> RUNNING = ConcurrentHashMap.newKeySet();
  private static volatile @Nullable Thread thread;
  private static volatile boolean parked;

  private Watchdog() {}

  static void watch(Call call) {
    RUNNING.add(call);
    Thread watching = thread;
    if (watching == null) {
      start();
    } else if (parked) {
      LockSupport.unpark(watching);
    }
  }

  static void forget(Call call) {
    RUNNING.remove(call);
  }

  private static synchronized void start() {
    if (thread == null) {
      Thread watching = new Thread(Watchdog::run, "contact-api-kit-watchdog");
      watching.setDaemon(true);
      thread = watching;
      watching.start();
    }
  }

  private static void run() {
    boolean interrupted = false;
    while (true) {
      parked = true;
      while (RUNNING.isEmpty() && !interrupted) {
        LockSupport.park();
        interrupted = Thread.interrupted();
      }
      parked = false;
      if (interrupted && RUNNING.isEmpty()) {
        end();
        return;
      }
      LockSupport.parkNanos(TICK_NANOS);
      interrupted |= Thread.interrupted();
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

  private static void end() {
    thread = null;
    // a call that came meanwhile took this thread for one that stays
    if (!RUNNING.isEmpty()) {
      start();
    }
  }
}
