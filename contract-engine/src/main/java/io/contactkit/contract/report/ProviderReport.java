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
 */
public record ProviderReport(
    Document spec,
    List<RecordedInteraction> interactions,
    List<Finding> findings,
    Coverage coverage,
    List<Verdict> verdicts) {

  public ProviderReport {
    interactions = List.copyOf(interactions);
    findings = List.copyOf(findings);
    verdicts = List.copyOf(verdicts);
  }

  /** Compares the pact with the document and counts what it shows. */
  public static ProviderReport of(Document spec, PactFile pact, List<Verdict> verdicts) {
    List<RecordedInteraction> interactions = pact.interactions();
    return new ProviderReport(
        spec,
        interactions,
        Comparison.strict(spec).compare(interactions),
        Coverage.of(spec, interactions),
        verdicts);
  }

  /** Whether there is no finding, no gap and no interaction that a server broke. */
  public boolean agrees() {
    return findings.isEmpty()
        && coverage.missing().isEmpty()
        && verdicts.stream().allMatch(Verdict::agrees);
  }
}
