package io.contactkit.contract.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What a configuration file can set of a command: an option by its long name, or the document.
 *
 * @param argument what the command declares, the only place where it is described
 */
record Setting(String key, ArgSpec argument) {
  static final String DOCUMENT = "document";
  private static final String SEVERITY = "severity";
  // about the run itself and not about what is checked
  private static final Set<String> NOT_SET = Set.of("--config", "--color");
  private static final Set<String> FILES = Set.of("DOCUMENT", "PACT", "FROM", "TO", "FILE", "DIR");

  /** All of a command, by key. */
  static Map<String, Setting> of(CommandSpec command) {
    Map<String, Setting> settings = new LinkedHashMap<>();
    command.positionalParameters().stream()
        .filter(it -> it.paramLabel().equals("DOCUMENT"))
        .forEach(it -> settings.put(DOCUMENT, new Setting(DOCUMENT, it)));
    for (OptionSpec option : command.options()) {
      boolean isAboutTheRun =
          option.usageHelp() || option.versionHelp() || NOT_SET.contains(option.longestName());
      if (!isAboutTheRun) {
        String key = option.longestName().substring(2);
        settings.put(key, new Setting(key, option));
      }
    }
    return settings;
  }

  /** All of all commands. */
  static Map<String, Setting> of(CommandLine line) {
    Map<String, Setting> settings = new LinkedHashMap<>();
    line.getSubcommands()
        .values()
        .forEach(it -> of(it.getCommandSpec()).forEach(settings::putIfAbsent));
    return settings;
  }

  boolean isFlag() {
    return argument.arity().max() == 0;
  }

  boolean isList() {
    return argument.isMultiValue();
  }

  boolean isInteger() {
    return Arrays.asList(argument.auxiliaryTypes()).contains(Integer.class)
        || argument.type() == int.class;
  }

  /** Whether the value may be a map of ids and levels. */
  boolean isMap() {
    return key.equals(SEVERITY);
  }

  boolean isFile() {
    return argument.type() == Path.class || FILES.contains(argument.paramLabel());
  }

  String description() {
    return String.join(" ", argument.description());
  }
}
