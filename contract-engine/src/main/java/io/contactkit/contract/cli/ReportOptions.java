package io.contactkit.contract.cli;

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
