package io.contactkit.sandbox;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Calls that are all sent at once. */
public final class Simultaneous {
  private Simultaneous() {}

  /** The answers to one call of each caller. */
  public static List<Reply> calls(int callers, IntFunction<Reply> call) {
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<Reply>> replies =
          IntStream.range(0, callers)
              .mapToObj(
                  caller ->
                      threads.submit(
                          () -> {
                            start.await();
                            return call.apply(caller);
                          }))
              .toList();
      start.countDown();
      return replies.stream().map(Simultaneous::get).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  /** How often there was which status and, of an error, which code. */
  public static Map<String, Long> outcomes(List<Reply> replies) {
    return replies.stream()
        .map(it -> it.status() + (it.code() == null ? "" : "/" + it.code()))
        .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
  }

  private static Reply get(Future<Reply> reply) {
    try {
      return reply.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
