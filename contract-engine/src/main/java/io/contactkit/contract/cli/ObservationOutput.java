package io.contactkit.contract.cli;

import io.contactkit.contract.compare.Finding;
import io.contactkit.contract.coverage.Obligation;
import io.contactkit.contract.findings.Problem;
import io.contactkit.contract.observe.Observation;
import io.contactkit.openapi.Document;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a client and a server did: a row for each operation, what was wrong, what was shown. */
final class ObservationOutput {
  private static final String UNKNOWN = "(no operation)";

  private final Document document;
  private final Observation observation;
  private final String left;

  /**
   * @param left what was not looked at, in words that follow a comma
   */
  ObservationOutput(Document document, Observation observation, String left) {
    this.document = document;
    this.observation = observation;
    this.left = left;
  }

  /** Writes it and returns the exit code. */
  int finish(PrintWriter out, OutputOptions output) {
    if (output.isText()) {
      table(out);
    }
    List<Problem> problems = new ArrayList<>();
    observation.findings().forEach((finding, count) -> problems.add(problem(finding, count)));
    return output.finish(out, "observe", summary(), json(observation), problems);
  }

  private String summary() {
    long called =
        document.operations().stream()
            .filter(it -> observation.byOperation().getOrDefault(it.id(), 0L) > 0)
            .count();
    int all = observation.coverage().shown().size();
    return "%s: %d exchanges, %d of %d operations called, %d of %d obligations shown%s"
        .formatted(
            document.fileName(),
            observation.exchanges(),
            called,
            document.operations().size(),
            all - observation.coverage().missing().size(),
            all,
            left);
  }

  private void table(PrintWriter out) {
    Map<String, Map<Obligation, Boolean>> shown = observation.coverage().byOperation();
    int width =
        observation.byOperation().keySet().stream()
            .mapToInt(String::length)
            .reduce(UNKNOWN.length(), Math::max);
    String row = "%-" + width + "s  %9s  %8s  %11s%n";
    out.println();
    out.printf(row, "operation", "exchanges", "findings", "shown");
    observation
        .byOperation()
        .forEach(
            (operation, count) -> {
              Map<Obligation, Boolean> due = shown.getOrDefault(operation, Map.of());
              out.printf(
                  row,
                  operation.isEmpty() ? UNKNOWN : operation,
                  count,
                  found(operation),
                  operation.isEmpty()
                      ? ""
                      : due.values().stream().filter(it -> it).count() + " of " + due.size());
            });
    out.println();
  }

  private long found(String operation) {
    return observation.findings().keySet().stream()
        .filter(finding -> finding.operationId().equals(operation))
        .count();
  }

  /** Whose fault it is, where, and what. */
  static String line(Finding finding) {
    boolean isServers = finding.where().startsWith("response") || isAboutTheResponse(finding);
    String where = finding.where().isEmpty() ? "" : finding.where() + ": ";
    return "%s: %s%s".formatted(isServers ? "server" : "client", where, finding.message());
  }

  private static boolean isAboutTheResponse(Finding finding) {
    return finding.rule().name().startsWith("RESPONSE_");
  }

  private static Problem problem(Finding finding, long count) {
    return new Problem(
        CheckId.observed(finding.rule()),
        CheckId.severityObserved(finding.rule()),
        "",
        "",
        0,
        finding.operationId(),
        "",
        line(finding) + (count == 1 ? "" : " (%d times)".formatted(count)));
  }

  /** The observation for programs. */
  static ObjectNode json(Observation observation) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("exchanges", observation.exchanges());
    ArrayNode operations = root.putArray("operations");
    observation
        .byOperation()
        .forEach((id, count) -> operations.addObject().put("id", id).put("exchanges", count));
    ArrayNode findings = root.putArray("findings");
    observation
        .findings()
        .forEach(
            (finding, count) ->
                findings
                    .addObject()
                    .put("id", CheckId.observed(finding.rule()))
                    .put("operation", finding.operationId())
                    .put("message", line(finding))
                    .put("count", count));
    ArrayNode shown = root.putArray("shown");
    ArrayNode missing = root.putArray("missing");
    observation
        .coverage()
        .shown()
        .forEach(
            (obligation, by) ->
                (by.isEmpty() ? missing : shown)
                    .addObject()
                    .put("operation", obligation.operationId())
                    .put("kind", obligation.kind().id())
                    .put("subject", obligation.subject()));
    return root;
  }
}
