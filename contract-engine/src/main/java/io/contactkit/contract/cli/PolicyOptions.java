package io.contactkit.contract.cli;

import io.contactkit.contract.findings.Policy;
import io.contactkit.contract.findings.Problem;
import io.contactkit.contract.findings.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which problems count, and how much. */
final class PolicyOptions {
  @Option(
      names = "--exempt",
      paramLabel = "FILE",
      description = "Accepted problems: a YAML list of id, place and reason.")
  private @Nullable Path exempt;

  @Option(
      names = "--severity",
      paramLabel = "ID=LEVEL",
      description = "error, warning, note or off for an id, * for any text; may be repeated.")
  private List<String> severity = List.of();

  /** What is left of the problems of a command. */
  List<Problem> applied(String command, List<Problem> problems) {
    return policy().applied(command, problems);
  }

  /** What was decided, read and checked anew. */
  Policy policy() {
    try {
      Policy policy = Policy.of(severity, exempt);
      policy.ids().forEach(named -> CheckId.demandKnown(named.option(), named.id()));
      return policy;
    } catch (IllegalArgumentException e) {
      throw new CannotRunException(String.valueOf(e.getMessage()));
    }
  }

  /** 1 if an error is left, 0 otherwise; names the exemptions that no longer apply. */
  int exitCode(PrintWriter out, String command, List<Problem> problems) {
    List<Problem> left = applied(command, problems);
    left.stream().filter(problem -> problem.id().startsWith("exempt/")).forEach(out::println);
    return left.stream().anyMatch(problem -> problem.severity() == Severity.ERROR) ? 1 : 0;
  }
}
