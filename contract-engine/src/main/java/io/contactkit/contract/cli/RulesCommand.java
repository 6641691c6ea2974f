package io.contactkit.contract.cli;

import io.contactkit.contract.findings.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists the ids of all checks, for exemptions and severities. */
@Command(
    name = "rules",
    description = "Lists each check by id and severity, for --severity and --exempt.%n",
    sortOptions = false)
final class RulesCommand implements Callable<Integer> {
  private enum Form {
    TEXT,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json; text unless given.")
  private Form format = Form.TEXT;

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  private boolean help;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = command.commandLine().getOut();
    List<CheckId> all = CheckId.all();
    if (format == Form.JSON) {
      out.println(json(all));
      return 0;
    }
    int id = all.stream().mapToInt(it -> it.id().length()).max().orElse(1);
    int level = all.stream().mapToInt(it -> severity(it).length()).max().orElse(1);
    String line = "%-" + id + "s  %-" + level + "s  %s%n";
    all.forEach(
        check -> out.printf(Locale.ROOT, line, check.id(), severity(check), check.meaning()));
    return 0;
  }

  private static String severity(CheckId check) {
    return check.severity().stream().map(Severity::word).collect(Collectors.joining(", "));
  }

  private static String json(List<CheckId> all) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (CheckId check : all) {
      ObjectNode member = list.addObject().put("id", check.id()).put("meaning", check.meaning());
      ArrayNode levels = member.putArray("severities");
      check.severity().forEach(severity -> levels.add(severity.word()));
    }
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(list);
  }
}
