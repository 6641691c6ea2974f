package io.contactkit.client.proof;

import io.contactkit.client.Calls;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** All mutants of all documented answers, each shown to the client once. */
final class Certificate {
  // The long one is for answers that come at once: a busy machine must not change an outcome.
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(400);
  // What a busy machine may add. Who misses a deadline waits for twice as long: see LineMutants.
  private static final Duration GRACE = Duration.ofSeconds(10);

  private Certificate() {}

  static List<Verdict> verdicts() {
    return Once.VERDICTS;
  }

  static List<String> problems(Verdict verdict) {
    Duration deadline = verdict.mutant().kind().stalls() ? SHORT : LONG;
    return ToleranceCheck.problems(verdict, deadline.plus(GRACE));
  }

  // A class of its own: the threads need this one initialized.
  private static final class Once {
    static final List<Verdict> VERDICTS = run();
  }

  private static List<Verdict> run() {
    List<Mutant> mutants =
        Calls.operations()
            .flatMap(t -> Documented.of(t).stream())
            .flatMap(
                from -> {
                  List<Mutant> all = new ArrayList<>(FieldMutants.of(from));
                  all.addAll(BodyMutants.of(from));
                  all.addAll(LineMutants.of(from));
                  return all.stream();
                })
            .toList();
    Map<Mutant, Verdict> verdicts = new ConcurrentHashMap<>();
    List<Mutant> stalling = mutants.stream().filter(m -> m.kind().stalls()).toList();
    List<Mutant> others = mutants.stream().filter(m -> !m.kind().stalls()).toList();
    List<Future<?>> work = new ArrayList<>();
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      work.addAll(start(threads, 40, SHORT, stalling, verdicts));
      work.addAll(start(threads, 4, LONG, others, verdicts));
      for (Future<?> each : work) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      threads.shutdownNow();
    }
    return mutants.stream().map(verdicts::get).toList();
  }

  private static List<Future<?>> start(
      ExecutorService threads,
      int parallel,
      Duration deadline,
      List<Mutant> mutants,
      Map<Mutant, Verdict> verdicts) {
    Queue<Mutant> left = new ConcurrentLinkedQueue<>(mutants);
    List<Future<?>> work = new ArrayList<>();
    for (int i = 0; i < parallel; i++) {
      work.add(
          threads.submit(
              () -> {
                try (Probe probe = new Probe(deadline)) {
                  for (Mutant next = left.poll(); next != null; next = left.poll()) {
                    verdicts.put(next, probe.judge(next));
                  }
                }
              }));
    }
    return work;
  }
}
