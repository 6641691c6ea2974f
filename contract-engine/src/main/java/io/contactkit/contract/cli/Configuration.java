package io.contactkit.contract.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Adds to the arguments of a command what a configuration file says and neither they nor the
 * environment do.
 */
final class Configuration {
  private static final String PROVIDER = "provider";

  private final CommandLine line;
  private final ConfigFile file;

  private Configuration(CommandLine line, ConfigFile file) {
    this.line = line;
    this.file = file;
  }

  /**
   * The arguments to run, with those of {@code --config} or of {@code contract.yaml} here.
   *
   * @throws CannotRunException with one sentence for a file that is wrong, whatever the command
   */
  static String[] applied(CommandLine line, Environment environment, String[] given) {
    Optional<String> named = value(given, "--config");
    Map<String, CommandLine> commands = line.getSubcommands();
    if (given.length == 0
        || !commands.containsKey(given[0])
        || named.isEmpty() && !Files.isRegularFile(Path.of(ConfigFile.NAME))) {
      return given;
    }
    Configuration configuration =
        new Configuration(line, ConfigFile.read(named.orElse(ConfigFile.NAME)));
    List<String> arguments = new ArrayList<>(List.of(given[0]));
    arguments.addAll(configuration.of(given[0], environment, given));
    arguments.addAll(List.of(given).subList(1, given.length));
    return arguments.toArray(String[]::new);
  }

  /** What follows an option among the arguments. */
  static Optional<String> value(String[] given, String option) {
    for (int i = 0; i < given.length; i++) {
      if (given[i].startsWith(option + "=")) {
        return Optional.of(given[i].substring(option.length() + 1));
      }
      if (given[i].equals(option) && i + 1 < given.length) {
        return Optional.of(given[i + 1]);
      }
    }
    return Optional.empty();
  }

  private List<String> of(String command, Environment environment, String[] given) {
    CommandSpec spec = Objects.requireNonNull(line.getSubcommands().get(command)).getCommandSpec();
    Map<String, Setting> settings = Setting.of(spec);
    Set<String> taken = there(spec, given);
    List<String> arguments = new ArrayList<>();
    for (Map<String, Node> members : List.of(own(command), common())) {
      for (Map.Entry<String, Node> member : members.entrySet()) {
        Setting setting = settings.get(member.getKey());
        if (setting != null
            && taken.add(setting.key())
            && environment.defaultValue(setting.argument()) == null) {
          arguments.addAll(arguments(setting, file.values(setting, member.getValue())));
        }
      }
    }
    return arguments;
  }

  // What stands below a command's name is the command's own and comes before the rest.
  private Map<String, Node> own(String command) {
    Map<String, Node> own = Map.of();
    for (Map.Entry<String, CommandLine> known : line.getSubcommands().entrySet()) {
      Node node = file.members().get(known.getKey());
      if (node != null) {
        Map<String, Node> members = ConfigFile.members(file.path(), node);
        Map<String, Setting> settings = Setting.of(known.getValue().getCommandSpec());
        check(members, settings);
        own = known.getKey().equals(command) ? members : own;
      }
    }
    return own;
  }

  private Map<String, Node> common() {
    Map<String, Node> common = new LinkedHashMap<>(file.members());
    line.getSubcommands().keySet().forEach(common::remove);
    check(common, Setting.of(line));
    return common;
  }

  private void check(Map<String, Node> members, Map<String, Setting> settings) {
    members.forEach(
        (key, node) -> {
          Setting setting = settings.get(key);
          if (setting == null) {
            throw file.unknown(key, node, settings.keySet());
          }
          file.values(setting, node);
        });
  }

  private static List<String> arguments(Setting setting, List<String> values) {
    if (setting.key().equals(Setting.DOCUMENT)) {
      return values;
    }
    String name = "--" + setting.key();
    if (setting.isFlag()) {
      return values.equals(List.of("true")) ? List.of(name) : List.of();
    }
    return values.stream().map(value -> name + "=" + value).toList();
  }

  /** The keys of what the arguments give; a provider stands for document and pacts. */
  private static Set<String> there(CommandSpec spec, String[] given) {
    Set<String> there = new HashSet<>();
    for (int i = 1; i < given.length; i++) {
      String name = given[i].replaceFirst("=.*", "");
      @Nullable OptionSpec option = spec.findOption(name);
      if (option == null) {
        there.add(given[i].startsWith("-") ? name : Setting.DOCUMENT);
        continue;
      }
      there.add(option.longestName().substring(2));
      if (name.equals(given[i]) && option.arity().max() > 0) {
        i++;
      }
    }
    if (there.contains(PROVIDER)) {
      there.addAll(Set.of(Setting.DOCUMENT, "pact"));
    }
    return there;
  }
}
