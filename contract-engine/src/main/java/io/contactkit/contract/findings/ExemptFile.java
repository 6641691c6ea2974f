package io.contactkit.contract.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a list of exemptions, each with id, place and reason, in YAML or JSON. */
final class ExemptFile {
  private static final Set<String> KEYS = Set.of("id", "place", "reason");

  private ExemptFile() {}

  /**
   * The exemptions of a file.
   *
   * @throws IllegalArgumentException with one sentence for anything but a list of exemptions
   */
  static List<Exempt> read(Path file) {
    Object tree;
    try {
      tree = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    } catch (IOException e) {
      throw new IllegalArgumentException("--exempt %s cannot be read.".formatted(file), e);
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException("--exempt %s is not YAML.".formatted(file), e);
    }
    if (!(tree instanceof List<?> list)) {
      throw new IllegalArgumentException(
          "--exempt %s must hold a list of exemptions, each with id, place and reason."
              .formatted(file));
    }
    List<Exempt> exempts = new ArrayList<>();
    for (Object entry : list) {
      exempts.add(exempt(file, exempts.size() + 1, entry));
    }
    return exempts;
  }

  private static Exempt exempt(Path file, int number, Object entry) {
    if (!(entry instanceof Map<?, ?> members)) {
      throw new IllegalArgumentException(
          "--exempt %s: entry %d must have id, place and reason.".formatted(file, number));
    }
    for (Object key : members.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        throw new IllegalArgumentException(
            "--exempt %s: entry %d has a key '%s', allowed are id, place and reason."
                .formatted(file, number, key));
      }
    }
    return new Exempt(
        text(file, number, members, "id", true),
        text(file, number, members, "place", false),
        text(file, number, members, "reason", true));
  }

  private static String text(
      Path file, int number, Map<?, ?> members, String key, boolean required) {
    Object value = members.get(key);
    if (value == null || value.toString().isBlank()) {
      if (required) {
        throw new IllegalArgumentException(
            "--exempt %s: entry %d has no %s.".formatted(file, number, key));
      }
      return "";
    }
    return value.toString();
  }
}
