package io.contactkit.contract.mutation;

import io.contactkit.contract.internal.Fingerprint;
import io.contactkit.contract.strength.Mutant;
import io.contactkit.contract.strength.Outcome;
import io.contactkit.contract.strength.Sampling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Judges the mutants of a target, or some of them.
 *
 * <pre>{@code
 * MutationTarget target = ProviderMutation.of(document, verdicts, url, verifiers);
 * MutationResult result = MutationRun.of(target).sampling(Sampling.some(200, 1)).run();
 * }</pre>
 *
 * <p>Immutable. The same target gives the same mutants in the same order, however many are judged
 * at once.
 */
public final class MutationRun {
  private final MutationTarget target;
  private final List<Integer> chosen;
  private final boolean complete;
  private final Shard shard;
  private final int jobs;

  private MutationRun(
      MutationTarget target, List<Integer> chosen, boolean complete, Shard shard, int jobs) {
    this.target = target;
    this.chosen = chosen;
    this.complete = complete;
    this.shard = shard;
    this.jobs = jobs;
  }

  /** A run of all mutants, one at a time. */
  public static MutationRun of(MutationTarget target) {
    List<Integer> all = IntStream.range(0, target.mutants().size()).boxed().toList();
    return new MutationRun(target, all, true, Shard.WHOLE, 1);
  }

  /** Only those mutants. */
  public MutationRun only(Predicate<Mutant> wanted) {
    List<Mutant> mutants = target.mutants();
    List<Integer> some = chosen.stream().filter(it -> wanted.test(mutants.get(it))).toList();
    return new MutationRun(target, some, complete && some.size() == chosen.size(), shard, jobs);
  }

  /** A sample of what was chosen so far, of each mutation operator in turn. */
  public MutationRun sampling(Sampling sampling) {
    List<Mutant> mutants = target.mutants();
    List<Integer> some = sampling.choose(chosen, it -> mutants.get(it).kind());
    return new MutationRun(target, some, complete && some.size() == chosen.size(), shard, jobs);
  }

  /** One part of what was chosen so far, of which the others are run elsewhere. */
  public MutationRun shard(Shard part) {
    return new MutationRun(target, chosen, complete, part, jobs);
  }

  /** So many at once, for a target that several can use without disturbing each other. */
  public MutationRun jobs(int atOnce) {
    return new MutationRun(target, chosen, complete, shard, atOnce);
  }

  /** How many mutants it judges. */
  public int size() {
    return planned().size();
  }

  /** Judges all. */
  public MutationResult run() {
    return run(outcome -> {}, () -> false);
  }

  /**
   * Judges until all are judged or no more are wanted.
   *
   * @param listener is told each outcome at once, one at a time, in any order
   * @param isOver asked before each mutant
   * @throws UncheckedIOException if one could not be judged
   */
  public MutationResult run(Consumer<Outcome> listener, BooleanSupplier isOver) {
    List<Integer> planned = planned();
    Map<Integer, Outcome> outcomes = new TreeMap<>();
    AtomicInteger next = new AtomicInteger();
    Callable<Void> worker =
        () -> {
          try (MutationTarget.Worker judge = target.worker()) {
            for (int i = next.getAndIncrement();
                i < planned.size() && !isOver.getAsBoolean();
                i = next.getAndIncrement()) {
              Outcome outcome = judge.judge(planned.get(i));
              synchronized (outcomes) {
                outcomes.put(planned.get(i), outcome);
                listener.accept(outcome);
              }
            }
          }
          return null;
        };
    inParallel(worker);
    List<Mutant> mutants = target.mutants();
    String fingerprint =
        Fingerprint.of(chosen.stream().map(mutants::get).map(Mutant::toString).toList());
    return new MutationResult(fingerprint, shard, complete, planned.size(), outcomes);
  }

  private List<Integer> planned() {
    return IntStream.range(0, chosen.size()).filter(shard::holds).mapToObj(chosen::get).toList();
  }

  private void inParallel(Callable<Void> worker) {
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<Void>> running = new ArrayList<>();
      for (int i = 0; i < jobs; i++) {
        running.add(threads.submit(worker));
      }
      for (Future<Void> one : running) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw new UncheckedIOException(io);
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
