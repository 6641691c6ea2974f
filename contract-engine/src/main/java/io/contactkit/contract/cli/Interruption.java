package io.contactkit.contract.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends long work after a time, or when the process is told to end: what there is by then is still
 * written before it does.
 */
final class Interruption implements AutoCloseable {
  private static final long SECONDS_TO_WRITE = 20;

  private final long end;
  private final CountDownLatch written = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "interruption");
  private volatile boolean interrupted;

  private Interruption(Duration limit) {
    this.end = System.nanoTime() + limit.toNanos();
  }

  static Interruption after(Duration limit) {
    Interruption interruption = new Interruption(limit);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  boolean isOver() {
    return interrupted || System.nanoTime() - end > 0;
  }

  private void interrupt() {
    interrupted = true;
    try {
      written.await(SECONDS_TO_WRITE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Nothing is left to write. */
  @Override
  public void close() {
    written.countDown();
    if (!interrupted) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
