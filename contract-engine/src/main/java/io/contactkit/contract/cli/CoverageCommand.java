package io.contactkit.contract.cli;

import io.contactkit.contract.coverage.Coverage;
import io.contactkit.contract.findings.Problem;
import io.contactkit.contract.pact.PactFile;
import io.contactkit.openapi.Document;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts what pacts show of a document. */
@Command(
    name = "coverage",
    description = "Counts what pacts show of a document, and names what they do not show.%n",
    sortOptions = false,
    sortSynopsis = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the pacts show enough",
      "1:they show less than --minimum or --ratchet asks for",
      "2:there was nothing to judge, and one sentence says why"
    })
final class CoverageCommand implements Callable<Integer> {
  @Mixin private DocumentOptions input = new DocumentOptions();

  @Mixin private ThresholdOptions threshold = new ThresholdOptions();

  @Mixin private ReportOptions report = new ReportOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  private boolean help;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    threshold.demandSound();
    Document document = input.document();
    PactFile pact = input.whole();
    Coverage coverage = Coverage.of(document, pact.interactions());
    List<Problem> problems = new ArrayList<>(Problems.notCovered(pact));
    coverage.missing().stream().map(Problems::of).forEach(problems::add);
    double percent = coverage.percent();
    problems.addAll(
        threshold.check("coverage", "of the obligations are shown", document.fileName(), percent));
    String subject = String.format(Locale.ROOT, "%s; %.1f %% shown", coverage.summary(), percent);
    PrintWriter messages = command.commandLine().getErr();
    report.write(document, pact, List.of(), input.preset().isPresent(), messages);
    return output.finish(command.commandLine().getOut(), "coverage", subject, problems);
  }
}
