package io.contactkit.contract.cli;

import io.contactkit.contract.findings.Format;
import io.contactkit.contract.findings.Policy;
import io.contactkit.contract.findings.Problem;
import io.contactkit.contract.findings.Severity;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How problems are written, and which of them count. */
final class OutputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, junit, sarif or github; text unless given.")
  private Format format = Format.TEXT;

  @Mixin private PolicyOptions policy = new PolicyOptions();

  boolean isText() {
    return format == Format.TEXT;
  }

  /** Writes what the policy leaves of the problems and returns the exit code. */
  int finish(PrintWriter out, String command, String subject, List<Problem> problems) {
    return finish(out, command, subject, JsonNodeFactory.instance.objectNode(), problems);
  }

  /** The same with more to say where the format is JSON. */
  int finish(
      PrintWriter out, String command, String subject, ObjectNode data, List<Problem> problems) {
    return finish(out, command, subject, data, problems, problem -> true);
  }

  /** The same without those that were written before. */
  int finish(
      PrintWriter out,
      String command,
      String subject,
      ObjectNode data,
      List<Problem> problems,
      Predicate<Problem> isToBeWritten) {
    List<Problem> left = policy.applied(command, problems);
    String summary =
        "%s: %d errors, %d warnings, %d notes"
            .formatted(
                subject,
                count(left, Severity.ERROR),
                count(left, Severity.WARNING),
                count(left, Severity.NOTE));
    out.print(format.write(command, summary, data, left.stream().filter(isToBeWritten).toList()));
    out.flush();
    return count(left, Severity.ERROR) == 0 ? 0 : 1;
  }

  /** Those that the policy does not take out as problems. */
  <T> List<T> accepted(Collection<T> all, Function<T, Problem> problem) {
    Policy decided = policy.policy();
    return all.stream().filter(it -> !decided.takesOut(problem.apply(it))).toList();
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
