package io.contactkit.contract.cli;

import io.contactkit.contract.findings.Format;
import io.contactkit.contract.findings.Problem;
import io.contactkit.contract.findings.Severity;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How problems are written, and which of them count. */
final class OutputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, junit, sarif or github; text unless given.")
  private Format format = Format.TEXT;

  @Mixin private PolicyOptions policy = new PolicyOptions();

  /** Writes what the policy leaves of the problems and returns the exit code. */
  int finish(PrintWriter out, String command, String subject, List<Problem> problems) {
    List<Problem> left = policy.applied(command, problems);
    String summary =
        "%s: %d errors, %d warnings, %d notes"
            .formatted(
                subject,
                count(left, Severity.ERROR),
                count(left, Severity.WARNING),
                count(left, Severity.NOTE));
    out.print(format.write(command, summary, left));
    out.flush();
    return count(left, Severity.ERROR) == 0 ? 0 : 1;
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
