package io.contactkit.contract.cli;

import io.contactkit.contract.compare.Finding;
import io.contactkit.contract.observe.Observation;
import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.report.ProviderReport;
import io.contactkit.contract.report.Report;
import io.contactkit.contract.strength.Strength;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.openapi.Document;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the page goes, if one is wanted. */
final class ReportOptions {
  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "Where to write index.html, junit.xml and report.json.")
  private @Nullable Path report;

  /** Writes what there is to say of a pact, which is to be whole or only to be right. */
  void write(
      Document document, PactFile pact, List<Verdict> verdicts, boolean strict, PrintWriter out) {
    if (report != null) {
      write(report, document, pact, verdicts, strict, out);
    }
  }

  /** The same about a pact and what became of mutants. */
  void write(Document document, PactFile pact, Strength strength, boolean strict, PrintWriter out) {
    if (report != null) {
      write(report, about(document, pact, List.of(), strict).withStrength(strength), out);
    }
  }

  /** The same about what was observed of a client. */
  void write(Document document, Observation observation, PrintWriter out) {
    if (report != null) {
      write(report, Report.of(List.of(about(document, observation))), out);
    }
  }

  private static ProviderReport about(Document document, Observation observation) {
    List<Observation.Sample> samples = observation.samples();
    return new ProviderReport(
        document,
        samples.stream().map(Observation.Sample::interaction).toList(),
        samples.stream().flatMap(ReportOptions::findings).toList(),
        observation.coverage(),
        List.of(),
        false);
  }

  private static Stream<Finding> findings(Observation.Sample sample) {
    String name = sample.interaction().description();
    return sample.findings().stream()
        .map(
            it ->
                new Finding(
                    it.provider(), it.operationId(), name, it.rule(), it.where(), it.message()));
  }

  static void write(
      Path directory,
      Document document,
      PactFile pact,
      List<Verdict> verdicts,
      boolean strict,
      PrintWriter out) {
    write(directory, about(document, pact, verdicts, strict), out);
  }

  private static Report about(
      Document document, PactFile pact, List<Verdict> verdicts, boolean strict) {
    return Report.of(
        List.of(
            strict
                ? ProviderReport.of(document, pact, verdicts)
                : ProviderReport.ofAny(document, pact, verdicts)));
  }

  private static void write(Path directory, Report report, PrintWriter out) {
    try {
      out.println("report: " + report.writeTo(directory));
    } catch (UncheckedIOException e) {
      throw new CannotRunException("The report cannot be written to %s.".formatted(directory));
    }
  }
}
