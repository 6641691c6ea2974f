package io.contactkit.contract.strength;

import io.contactkit.contract.strength.Outcome.Fate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where each engine leaves its outcomes and the report finds them: a file for each side and
 * provider.
 *
 * <pre>{@code
 * StrengthFiles.in(Path.of("target/strength")).write(Side.CLIENT, "shop", strength);
 * }</pre>
 */
public final class StrengthFiles {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path directory;

  private StrengthFiles(Path directory) {
    this.directory = directory;
  }

  public static StrengthFiles in(Path directory) {
    return new StrengthFiles(directory);
  }

  public void write(Side side, String provider, Strength strength) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("complete", strength.complete());
    ArrayNode outcomes = root.putArray("outcomes");
    strength.outcomes().forEach(outcome -> outcomes.add(json(outcome)));
    String name = side.name().toLowerCase(Locale.ROOT) + "-" + provider + ".json";
    try {
      Files.createDirectories(directory);
      Files.writeString(directory.resolve(name), MAPPER.writeValueAsString(root) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that was written, side by side in the order of names. */
  public Strength read() {
    if (!Files.isDirectory(directory)) {
      return Strength.UNKNOWN;
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(StrengthFiles::read)
          .reduce(Strength.UNKNOWN, Strength::plus);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An outcome as the file and the report show it. */
  public static ObjectNode json(Outcome outcome) {
    Mutant mutant = outcome.mutant();
    return JsonNodeFactory.instance
        .objectNode()
        .put("side", mutant.side().name())
        .put("provider", mutant.provider())
        .put("operation", mutant.operationId())
        .put("kind", mutant.kind())
        .put("diff", mutant.diff())
        .put("guard", mutant.guard())
        .put("fate", outcome.fate().name())
        .put("reason", outcome.reason())
        .put("remedy", outcome.remedy());
  }

  private static Strength read(Path file) {
    JsonNode root = MAPPER.readTree(file.toFile());
    List<Outcome> outcomes =
        root.path("outcomes").valueStream().map(StrengthFiles::outcome).toList();
    return new Strength(root.path("complete").asBoolean(), outcomes);
  }

  /** An outcome from a file. */
  public static Outcome outcome(JsonNode node) {
    Mutant mutant =
        new Mutant(
            Side.valueOf(text(node, "side")),
            text(node, "kind"),
            text(node, "provider"),
            text(node, "operation"),
            text(node, "diff"),
            text(node, "guard"));
    return new Outcome(
        mutant, Fate.valueOf(text(node, "fate")), text(node, "reason"), text(node, "remedy"));
  }

  private static String text(JsonNode node, String property) {
    return node.path(property).asString("");
  }
}
