package io.contactkit.contract.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    int at = command(line, given);
    if (at == given.length || named.isEmpty() && !Files.isRegularFile(Path.of(ConfigFile.NAME))) {
      return given;
    }
    Configuration configuration =
        new Configuration(line, ConfigFile.read(named.orElse(ConfigFile.NAME)));
    List<String> arguments = new ArrayList<>(List.of(given));
    String[] own = Arrays.copyOfRange(given, at + 1, given.length);
    arguments.addAll(at + 1, configuration.of(given[at], environment, own));
    return arguments.toArray(String[]::new);
  }

  /** Where the command stands, which options of all commands may precede; the end if nowhere. */
  static int command(CommandLine line, String[] given) {
    int at = 0;
    while (at < given.length && given[at].startsWith("-")) {
      @Nullable OptionSpec option = line.getCommandSpec().findOption(given[at]);
      at += option != null && option.arity().max() > 0 ? 2 : 1;
    }
    return at < given.length && line.getSubcommands().containsKey(given[at]) ? at : given.length;
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
    for (Map<String, ConfigFile.Member> members : List.of(own(command), common())) {
      for (Map.Entry<String, ConfigFile.Member> member : members.entrySet()) {
        Setting setting = settings.get(member.getKey());
        if (setting != null
            && taken.add(setting.key())
            && environment.defaultValue(setting.argument()) == null) {
          arguments.addAll(arguments(setting, file.values(setting, member.getValue().value())));
        }
      }
    }
    return arguments;
  }

  // What stands below a command's name is the command's own and comes before the rest.
  private Map<String, ConfigFile.Member> own(String command) {
    Map<String, ConfigFile.Member> own = Map.of();
    for (Map.Entry<String, CommandLine> known : line.getSubcommands().entrySet()) {
      ConfigFile.Member member = file.members().get(known.getKey());
      if (member != null) {
        Map<String, ConfigFile.Member> members = ConfigFile.members(file.path(), member.value());
        Map<String, Setting> settings = Setting.of(known.getValue().getCommandSpec());
        check(members, settings);
        own = known.getKey().equals(command) ? members : own;
      }
    }
    return own;
  }

  private Map<String, ConfigFile.Member> common() {
    Map<String, ConfigFile.Member> common = new LinkedHashMap<>(file.members());
    line.getSubcommands().keySet().forEach(common::remove);
    check(common, Setting.of(line));
    return common;
  }

  private void check(Map<String, ConfigFile.Member> members, Map<String, Setting> settings) {
    members.forEach(
        (key, member) -> {
          Setting setting = settings.get(key);
          if (setting == null) {
            throw file.unknown(member, key, settings.keySet());
          }
          file.values(setting, member.value());
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
    for (int i = 0; i < given.length; i++) {
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
