package io.contactkit.contract.report;

import io.contactkit.contract.compare.Comparison;
import io.contactkit.contract.compare.Finding;
import io.contactkit.contract.coverage.Coverage;
import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.openapi.Document;
import java.util.List;

/**
 * Everything there is to say about the contract with one provider.
 *
 * @param verdicts what a server made of the interactions; empty where none was asked
 * @param isToBeWhole whether a gap in what the pact shows counts as a disagreement
 */
public record ProviderReport(
    Document spec,
    List<RecordedInteraction> interactions,
    List<Finding> findings,
    Coverage coverage,
    List<Verdict> verdicts,
    boolean isToBeWhole) {

  public ProviderReport {
    interactions = List.copyOf(interactions);
    findings = List.copyOf(findings);
    verdicts = List.copyOf(verdicts);
  }

  /**
   * Compares a pact of any consumer with the document: what it leaves out or merely suggests counts
   * against nobody.
   */
  public static ProviderReport ofAny(Document spec, PactFile pact, List<Verdict> verdicts) {
    List<RecordedInteraction> interactions = pact.interactions();
    return new ProviderReport(
        spec,
        interactions,
        Comparison.of(spec).compare(interactions).stream()
            .filter(finding -> !finding.rule().isNote() && !finding.rule().isSuspicion())
            .toList(),
        Coverage.of(spec, interactions),
        verdicts,
        false);
  }

  /** Compares a pact that is to show the whole document, and counts what it shows. */
  public static ProviderReport of(Document spec, PactFile pact, List<Verdict> verdicts) {
    List<RecordedInteraction> interactions = pact.interactions();
    return new ProviderReport(
        spec,
        interactions,
        Comparison.strict(spec).compare(interactions),
        Coverage.of(spec, interactions),
        verdicts,
        true);
  }

  /** Whether there is no finding, no gap that counts and no interaction that a server broke. */
  public boolean agrees() {
    return findings.isEmpty()
        && (!isToBeWhole || coverage.missing().isEmpty())
        && verdicts.stream().allMatch(Verdict::agrees);
  }
}
