package io.contactkit.contract.cli;

import io.contactkit.contract.coverage.Coverage;
import io.contactkit.contract.coverage.Ratchet;
import io.contactkit.contract.findings.Problem;
import io.contactkit.contract.findings.Severity;
import io.contactkit.contract.pact.PactFile;
import io.contactkit.openapi.Document;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
  private static final double ALL = 100;

  @Mixin private DocumentOptions input = new DocumentOptions();

  @Option(
      names = "--minimum",
      paramLabel = "PERCENT",
      description = "How much of the obligations must be shown.")
  private @Nullable Double minimum;

  @Option(
      names = "--ratchet",
      paramLabel = "FILE",
      description = "Holds the best value so far, below which no run may fall.")
  private @Nullable Path ratchet;

  @Mixin private ReportOptions report = new ReportOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  private boolean help;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    if (minimum != null && !(minimum >= 0 && minimum <= ALL)) {
      throw new CannotRunException("--minimum must be a number from 0 to 100.");
    }
    if (minimum != null && ratchet != null) {
      throw new CannotRunException("Give --minimum or --ratchet, not both.");
    }
    Document document = input.document();
    PactFile pact = input.whole();
    Coverage coverage = Coverage.of(document, pact.interactions());
    List<Problem> problems = new ArrayList<>(Problems.notCovered(pact));
    coverage.missing().stream().map(Problems::of).forEach(problems::add);
    double percent = coverage.percent();
    if (minimum != null && percent < minimum) {
      problems.add(
          low(
              CheckId.COVERAGE_MINIMUM,
              String.format(
                  Locale.ROOT,
                  "%.1f %% of the obligations are shown, %.1f %% are asked for",
                  percent,
                  minimum)));
    }
    if (ratchet != null) {
      Ratchet.Result result = checked(ratchet, document.fileName(), percent);
      if (!result.holds()) {
        problems.add(low(CheckId.COVERAGE_RATCHET, result.message()));
      }
    }
    String subject = String.format(Locale.ROOT, "%s; %.1f %% shown", coverage.summary(), percent);
    PrintWriter messages = command.commandLine().getErr();
    report.write(document, pact, List.of(), input.preset().isPresent(), messages);
    return output.finish(command.commandLine().getOut(), "coverage", subject, problems);
  }

  private static Ratchet.Result checked(Path file, String name, double percent) {
    try {
      return Ratchet.of(file).check(name, percent);
    } catch (IllegalArgumentException e) {
      throw new CannotRunException("--ratchet " + e.getMessage() + ".");
    }
  }

  private static Problem low(String id, String message) {
    return Problem.of(id, Severity.ERROR, "", "", 0, message);
  }
}
