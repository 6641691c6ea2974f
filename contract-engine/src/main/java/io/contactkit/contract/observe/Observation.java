package io.contactkit.contract.observe;

import io.contactkit.contract.compare.Finding;
import io.contactkit.contract.coverage.Coverage;
import io.contactkit.contract.pact.RecordedInteraction;
import java.util.List;
import java.util.Map;

/**
 * What was observed so far.
 *
 * @param exchanges how many there were
 * @param byOperation how many of each operation, in the document's order; the empty id for those of
 *     none
 * @param findings each kind once, in the order of their first appearance, with how often it was
 *     seen
 * @param coverage what the exchanges have shown of the document
 * @param samples exchanges that stand for the others: the first for each obligation and for each
 *     finding
 */
public record Observation(
    long exchanges,
    Map<String, Long> byOperation,
    Map<Finding, Long> findings,
    Coverage coverage,
    List<Sample> samples) {

  /**
   * An exchange without anything secret, and what was found in it.
   *
   * @param interaction described by its number, method, path and status
   */
  public record Sample(RecordedInteraction interaction, List<Finding> findings) {
    public Sample {
      findings = List.copyOf(findings);
    }
  }

  public Observation {
    samples = List.copyOf(samples);
  }
}
