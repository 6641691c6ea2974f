package io.contactkit.contract.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The best coverage so far of each document, in a JSON file: a run below it fails, a run above it
 * raises it. The file is made by the first run.
 */
public final class Ratchet {
  private final Path file;

  private Ratchet(Path file) {
    this.file = file;
  }

  public static Ratchet of(Path file) {
    return new Ratchet(file);
  }

  /** What a run means. */
  public record Result(String name, double best, double percent) {

    public boolean holds() {
      return percent >= best;
    }

    /** One sentence. */
    public String message() {
      if (!holds()) {
        return "%s: fell from %s %% to %s %%".formatted(name, best, percent);
      }
      return percent > best
          ? "%s: rose from %s %% to %s %%".formatted(name, best, percent)
          : "%s: stays at %s %%".formatted(name, percent);
    }
  }

  /**
   * Compares with the best so far, which is replaced by a better one.
   *
   * @throws IllegalArgumentException with one sentence if the file cannot be read or written
   */
  public Result check(String name, double percent) {
    Map<String, Double> best = read();
    Result result = new Result(name, best.getOrDefault(name, 0.0), percent);
    if (percent > result.best || !best.containsKey(name)) {
      best.put(name, percent);
      write(best);
    }
    return result;
  }

  private Map<String, Double> read() {
    Map<String, Double> best = new TreeMap<>();
    if (!Files.exists(file)) {
      return best;
    }
    JsonNode root;
    try {
      root = JsonMapper.shared().readTree(Files.readString(file));
    } catch (IOException | JacksonException e) {
      throw new IllegalArgumentException(file + " cannot be read as JSON", e);
    }
    if (!root.isObject()
        || root.values().stream()
            .anyMatch(
                value ->
                    !value.isNumber() || value.doubleValue() < 0 || value.doubleValue() > 100)) {
      throw new IllegalArgumentException(
          file + " must hold an object with a percentage for each document");
    }
    root.properties().forEach(member -> best.put(member.getKey(), member.getValue().doubleValue()));
    return best;
  }

  private void write(Map<String, Double> best) {
    try {
      Files.writeString(
          file,
          JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(best) + "\n");
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be written", e);
    }
  }
}
