package io.contactkit.contract.cli;

import io.contactkit.contract.findings.Problem;
import io.contactkit.contract.findings.Severity;
import io.contactkit.contract.mutation.MutationResult;
import io.contactkit.contract.mutation.Operators;
import io.contactkit.contract.mutation.Score;
import io.contactkit.contract.strength.Mutant;
import io.contactkit.contract.strength.Outcome;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of mutants: a table for operations and one for operators, the survivors, the score.
 */
final class MutationOutput {
  private static final String NO_OPERATION = "(no single operation)";

  private final MutationResult result;
  private final String document;

  MutationOutput(MutationResult result, String document) {
    this.result = result;
    this.document = document;
  }

  /** Writes it and returns the exit code. */
  int finish(CommandLine line, OutputOptions output, ThresholdOptions threshold) {
    // What a team has accepted is neither a survivor nor noticed.
    List<Outcome> outcomes = output.accepted(result.outcomes().values(), MutationOutput::problem);
    Score score = Score.of(outcomes);
    List<Problem> problems = new ArrayList<>();
    result.outcomes().values().stream()
        .filter(outcome -> outcome.fate() == Outcome.Fate.SURVIVED)
        .map(MutationOutput::problem)
        .forEach(problems::add);
    Set<String> written = problems.stream().map(Problem::id).collect(Collectors.toSet());
    boolean isWhole = result.notRun() == 0;
    if (isWhole) {
      problems.addAll(
          threshold.check("mutate", "of the mutants are killed", document, score.percent()));
    }
    if (output.isText()) {
      table(line.getOut(), "operation", outcomes, MutationOutput::operation);
      table(line.getOut(), "mutation operator", outcomes, outcome -> outcome.mutant().kind());
      survivors(line.getOut(), outcomes);
    }
    int exit =
        output.finish(
            line.getOut(),
            "mutate",
            summary(score),
            data(score, outcomes),
            problems,
            problem -> !output.isText() || !written.contains(problem.id()));
    if (!isWhole && threshold.isGiven()) {
      line.getErr()
          .printf(
              "%d of %d mutants were not run, so that the percentage cannot be judged.%n",
              result.notRun(), result.planned());
      return CannotRunException.EXIT_CODE;
    }
    return exit;
  }

  private String summary(Score score) {
    return String.format(
        Locale.ROOT,
        "%s: %.1f %% of the mutants killed (%d of %d), %d equivalent%s%s",
        document,
        score.percent(),
        score.killed(),
        score.killed() + score.survived(),
        score.equivalent(),
        result.complete() ? "" : ", a sample",
        result.notRun() == 0 ? "" : ", %d not run".formatted(result.notRun()));
  }

  /** A survivor as a problem: what was done, and what would notice it. */
  private static Problem problem(Outcome outcome) {
    Mutant mutant = outcome.mutant();
    String remedy = outcome.remedy().isEmpty() ? "" : "; " + outcome.remedy() + " would";
    return new Problem(
        Operators.id(mutant.kind()),
        Severity.WARNING,
        "",
        "",
        0,
        mutant.operationId(),
        mutant.guard(),
        "nothing notices that the %s %s%s"
            .formatted(mutant.side().title().toLowerCase(Locale.ROOT), line(outcome), remedy));
  }

  private static String operation(Outcome outcome) {
    String operation = outcome.mutant().operationId();
    return operation.isEmpty() ? NO_OPERATION : operation;
  }

  private static void table(
      PrintWriter out, String title, List<Outcome> outcomes, Function<Outcome, String> by) {
    Map<String, List<Outcome>> groups =
        outcomes.stream()
            .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    int width = groups.keySet().stream().mapToInt(String::length).reduce(title.length(), Math::max);
    String row = "%-" + width + "s  %6s  %8s  %10s%n";
    out.printf(row, title, "killed", "survived", "equivalent");
    groups.forEach(
        (name, group) -> {
          Score score = Score.of(group);
          out.printf(row, name, score.killed(), score.survived(), score.equivalent());
        });
    out.println();
  }

  /** The survivors by what would notice them, what helps against most of them first. */
  private static void survivors(PrintWriter out, List<Outcome> outcomes) {
    Map<String, List<Outcome>> byRemedy =
        outcomes.stream()
            .filter(outcome -> outcome.fate() == Outcome.Fate.SURVIVED)
            .collect(
                Collectors.groupingBy(Outcome::remedy, LinkedHashMap::new, Collectors.toList()));
    byRemedy.entrySet().stream()
        .sorted(Comparator.comparing(group -> -group.getValue().size()))
        .forEach(
            group -> {
              out.printf("%s would notice:%n", capitalized(group.getKey()));
              group.getValue().stream()
                  .map(it -> line(it) + missed(it.mutant().guard()))
                  .forEach(it -> out.println("  " + it));
              out.println();
            });
  }

  private static String line(Outcome outcome) {
    Mutant mutant = outcome.mutant();
    String why = outcome.reason().isEmpty() ? "" : " (" + outcome.reason() + ")";
    return "%s: %s%s".formatted(mutant.kind(), mutant.diff().replace("\n", " "), why);
  }

  private static String missed(String guard) {
    return guard.isEmpty() ? "" : "; \"%s\" does not".formatted(guard);
  }

  private static String capitalized(String text) {
    return text.isEmpty() ? "Nothing" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private ObjectNode data(Score score, List<Outcome> outcomes) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("percent", score.percent())
        .put("killed", score.killed())
        .put("survived", score.survived())
        .put("equivalent", score.equivalent())
        .put("complete", result.complete())
        .put("notRun", result.notRun());
    ArrayNode checks = data.putArray("checks");
    outcomes.stream()
        .map(outcome -> Operators.id(outcome.mutant().kind()))
        .distinct()
        .forEach(checks::add);
    counts(data.putArray("operations"), outcomes, MutationOutput::operation);
    counts(data.putArray("operators"), outcomes, outcome -> outcome.mutant().kind());
    return data;
  }

  private static void counts(
      ArrayNode array, List<Outcome> outcomes, Function<Outcome, String> by) {
    outcomes.stream()
        .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (name, group) -> {
              Score score = Score.of(group);
              array
                  .addObject()
                  .put("name", name)
                  .put("killed", score.killed())
                  .put("survived", score.survived())
                  .put("equivalent", score.equivalent());
            });
  }
}
