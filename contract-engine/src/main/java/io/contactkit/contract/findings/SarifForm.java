package io.contactkit.contract.findings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** SARIF 2.1.0, which code scanning reads. */
final class SarifForm {
  private SarifForm() {}

  static String of(String command, String summary, List<Problem> problems) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "contract " + command);
    ArrayNode rules = driver.putArray("rules");
    problems.stream()
        .map(Problem::id)
        .distinct()
        .sorted()
        .forEach(id -> rules.addObject().put("id", id));
    ArrayNode results = run.putArray("results");
    problems.forEach(problem -> results.add(result(problem)));
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private static ObjectNode result(Problem problem) {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    result.put("ruleId", problem.id()).put("level", problem.severity().word());
    result.putObject("message").put("text", text(problem));
    ObjectNode location = JsonNodeFactory.instance.objectNode();
    if (!problem.file().isEmpty()) {
      ObjectNode physical = location.putObject("physicalLocation");
      physical.putObject("artifactLocation").put("uri", uri(problem.file()));
      if (problem.line() > 0) {
        physical.putObject("region").put("startLine", problem.line());
      }
    }
    String logical = problem.pointer().isEmpty() ? problem.operation() : problem.pointer();
    if (!logical.isEmpty()) {
      location.putArray("logicalLocations").addObject().put("fullyQualifiedName", logical);
    }
    if (!location.isEmpty()) {
      result.putArray("locations").add(location);
    }
    return result;
  }

  // An address is one already; the name of a file is a path, whatever it holds.
  private static String uri(String file) {
    return file.contains("://")
        ? file
        : URLEncoder.encode(file.replace('\\', '/'), StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("%2F", "/");
  }

  private static String text(Problem problem) {
    return problem.interaction().isEmpty()
        ? problem.message()
        : "\"%s\": %s".formatted(problem.interaction(), problem.message());
  }
}
