package io.contactkit.contract.cli;

import io.contactkit.contract.findings.Policy;
import io.contactkit.contract.findings.Severity;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says what a configuration file may hold, for editors that check while one types. */
@Command(
    name = "config",
    description = "Prints the JSON Schema of contract.yaml.%n",
    footerHeading = "%nIn contract.yaml:%n",
    footer = {
      "the long names of options, for all commands that have them or below a command's name:",
      "  pact: [pacts/]",
      "  compare:",
      "    strict: true",
      "It is read from where a command is run, or from --config. What is given on the command line or",
      "in the environment comes first."
    })
final class ConfigCommand implements Callable<Integer> {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @Option(names = "--schema", required = true, description = "Prints the schema.")
  private boolean schema;

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  private boolean help;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    CommandLine line = command.parent().commandLine();
    ObjectNode root = map(Setting.of(line).values());
    ObjectNode members = (ObjectNode) root.get("properties");
    for (Map.Entry<String, CommandLine> known : line.getSubcommands().entrySet()) {
      Collection<Setting> settings = Setting.of(known.getValue().getCommandSpec()).values();
      if (!settings.isEmpty()) {
        members.set(known.getKey(), map(settings));
      }
    }
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", ConfigFile.NAME);
    command
        .commandLine()
        .getOut()
        .println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root));
    return 0;
  }

  private static ObjectNode map(Collection<Setting> settings) {
    ObjectNode map = JSON.objectNode().put("type", "object").put("additionalProperties", false);
    ObjectNode properties = map.putObject("properties");
    settings.forEach(setting -> properties.set(setting.key(), of(setting)));
    return map;
  }

  private static ObjectNode of(Setting setting) {
    ObjectNode node = JSON.objectNode();
    node.put("description", setting.description());
    ObjectNode value = JSON.objectNode();
    if (setting.isFlag()) {
      value.put("type", "boolean");
    } else if (setting.isInteger()) {
      value.put("type", "integer");
    } else {
      value.putArray("type").add("string").add("number");
    }
    if (!setting.isList()) {
      return node.setAll(value);
    }
    node.putArray("anyOf")
        .add(value)
        .add(JSON.objectNode().put("type", "array").set("items", value.deepCopy()));
    if (setting.isMap()) {
      ObjectNode levels = JSON.objectNode().put("type", "object");
      ArrayNode words = levels.putObject("additionalProperties").putArray("enum");
      Arrays.stream(Severity.values()).map(Severity::word).forEach(words::add);
      words.add(Policy.OFF);
      node.withArray("anyOf").add(levels);
    }
    return node;
  }
}
