package io.contactkit.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Measures one call of one subject in a process of its own and prints one line. */
public final class Worker {
  private static volatile @Nullable Object sink;

  private Worker() {}

  public static void main(String[] args) throws Exception {
    Subject subject = Subjects.of(args[0], args[1]);
    int seconds = Integer.parseInt(args[2]);
    String call = args[3];
    repeat(subject, call, seconds * 1_000_000_000L);
    double[] one = alone(subject, call, seconds * 1_000_000_000L);
    System.out.printf(
        "%s %s median-us=%.2f bytes=%.0f cpu-us=%.2f per-s-8=%.0f per-s-32=%.0f%n",
        args[0],
        call,
        one[0],
        one[1],
        one[2],
        together(subject, call, 8, seconds),
        together(subject, call, 32, seconds));
    System.exit(0);
  }

  private static long repeat(Subject subject, String call, long nanos) throws Exception {
    long end = System.nanoTime() + nanos;
    long calls = 0;
    while (System.nanoTime() < end) {
      sink = subject.call(call);
      calls++;
    }
    return calls;
  }

  private static double[] alone(Subject subject, String call, long nanos) throws Exception {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long[] times = new long[2_000_000];
    int calls = 0;
    long bytes = allocated(threads);
    long cpu = system.getProcessCpuTime();
    long end = System.nanoTime() + nanos;
    for (long before = System.nanoTime(); before < end && calls < times.length; ) {
      sink = subject.call(call);
      long after = System.nanoTime();
      times[calls++] = after - before;
      before = after;
    }
    cpu = system.getProcessCpuTime() - cpu;
    bytes = allocated(threads) - bytes;
    Arrays.sort(times, 0, calls);
    return new double[] {times[calls / 2] / 1e3, (double) bytes / calls, cpu / 1e3 / calls};
  }

  /** Of all threads, the client's own ones included; JDK 17 has no sum. */
  private static long allocated(ThreadMXBean threads) {
    return Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
        .filter(bytes -> bytes > 0)
        .sum();
  }

  private static double together(Subject subject, String call, int threads, int seconds)
      throws Exception {
    AtomicLong calls = new AtomicLong();
    CountDownLatch done = new CountDownLatch(threads);
    long start = System.nanoTime();
    for (int i = 0; i < threads; i++) {
      new Thread(
              () -> {
                try {
                  calls.addAndGet(repeat(subject, call, seconds * 1_000_000_000L));
                } catch (Exception e) {
                  e.printStackTrace();
                } finally {
                  done.countDown();
                }
              })
          .start();
    }
    done.await();
    return calls.get() / ((System.nanoTime() - start) / 1e9);
  }
}
