package io.contactkit.contract;

import io.contactkit.contract.compare.Comparison;
import io.contactkit.contract.compare.Finding;
import io.contactkit.contract.coverage.Coverage;
import io.contactkit.contract.coverage.Obligation;
import io.contactkit.contract.impact.ContractImpact;
import io.contactkit.contract.impact.ImpactLines;
import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Document;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fails the build for a gap in the packaged pacts or a difference from the documents. */
public final class ContractGate {
  private ContractGate() {}

  /**
   * Prints what breaks since the release, too.
   *
   * @param args the directory of the documents as released
   */
  public static void main(String[] args) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Provider provider : Provider.values()) {
      Document spec = provider.document();
      List<RecordedInteraction> interactions = PackagedPacts.of(provider).interactions();
      List<Finding> findings = Comparison.strict(spec).compare(interactions);
      Coverage coverage = Coverage.of(spec, interactions);
      System.out.println(summary(coverage, findings));
      broken(spec, Path.of(args[0], provider.fileName()), PackagedPacts.each(provider))
          .forEach(System.out::println);
      findings.stream().map(Finding::toString).forEach(faults::add);
      coverage.missing().stream().map(Obligation::gap).forEach(faults::add);
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "%d faults in the contract%n%s"
              .formatted(faults.size(), String.join(System.lineSeparator(), faults)));
    }
  }

  public static String summary(Coverage coverage, List<Finding> findings) {
    return coverage.summary() + ", " + findings.size() + " findings";
  }

  /** The breaking changes since the release and whom they break; none for a new document. */
  static List<String> broken(Document current, Path released, List<PactFile> pacts)
      throws IOException {
    if (!Files.exists(released)) {
      return List.of();
    }
    Document before = Document.parse(current.fileName(), Files.readString(released));
    return ContractImpact.of(before, current, pacts).stream()
        .flatMap(impact -> ImpactLines.few(impact).stream())
        .toList();
  }
}
