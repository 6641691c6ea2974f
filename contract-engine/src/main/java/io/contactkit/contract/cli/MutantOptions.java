package io.contactkit.contract.cli;

import io.contactkit.contract.mutation.MutationRun;
import io.contactkit.contract.mutation.MutationTarget;
import io.contactkit.contract.mutation.Shard;
import io.contactkit.contract.strength.Sampling;
import io.contactkit.openapi.Document;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which mutants are run, and how. */
final class MutantOptions {
  private static final int MANY = 64;

  @Option(
      names = "--operation",
      paramLabel = "OPERATION",
      split = ",",
      description = "An operationId; may be repeated. All operations unless given.")
  private List<String> operations = List.of();

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "At most so many mutants, of each operator in turn.")
  private @Nullable Integer sample;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Chooses the sample: the same seed, the same mutants. 1 unless given.")
  private int seed = 1;

  @Option(
      names = "--shard",
      paramLabel = "K/N",
      description = "The part K of N, so that several machines share the work; see --merge.")
  private @Nullable String shard;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "So many mutants at once, for a server whose provider states do not disturb each other;"
              + " 1 unless given.")
  private int jobs = 1;

  @Option(
      names = "--limit",
      paramLabel = "SECONDS",
      description = "Ends after this time with what there is by then.")
  private @Nullable Integer limit;

  void demandSound() {
    if (sample != null && sample < 1) {
      throw new CannotRunException("--sample must be at least 1.");
    }
    if (jobs < 1 || jobs > MANY) {
      throw new CannotRunException("--jobs must be a number from 1 to %d.".formatted(MANY));
    }
    if (limit != null && limit < 1) {
      throw new CannotRunException("--limit must be at least 1 second.");
    }
    part();
  }

  void demandOperations(Document document, String name) {
    Selection.demandKnown("--operation", operations, document, name);
  }

  MutationRun chosen(MutationTarget target) {
    MutationRun run = MutationRun.of(target);
    if (!operations.isEmpty()) {
      run = run.only(mutant -> operations.contains(mutant.operationId()));
    }
    if (sample != null) {
      run = run.sampling(Sampling.some(sample, seed));
    }
    return run.shard(part()).jobs(jobs);
  }

  /** When to end; never if nobody said. */
  Duration limit() {
    return limit == null ? Duration.ofDays(1_000) : Duration.ofSeconds(limit);
  }

  private Shard part() {
    try {
      return shard == null ? Shard.WHOLE : Shard.parse(shard);
    } catch (IllegalArgumentException e) {
      throw new CannotRunException("--shard %s: %s.".formatted(shard, e.getMessage()));
    }
  }
}
