package io.contactkit.contract.mutation;

import io.contactkit.contract.strength.Outcome;
import io.contactkit.contract.strength.StrengthFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The result of a run in a JSON file, from which parts are put together. */
public final class ResultFile {
  private ResultFile() {}

  /**
   * Writes a result.
   *
   * @throws IllegalArgumentException with one clause if the file cannot be written
   */
  public static void write(Path file, MutationResult result) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("fingerprint", result.fingerprint());
    root.put("shard", result.shard().toString());
    root.put("complete", result.complete());
    root.put("planned", result.planned());
    ArrayNode outcomes = root.putArray("outcomes");
    result
        .outcomes()
        .forEach((index, outcome) -> outcomes.add(StrengthFiles.json(outcome).put("index", index)));
    try {
      Files.writeString(
          file,
          JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be written", e);
    }
  }

  /**
   * Reads what was written.
   *
   * @throws IllegalArgumentException with one clause if the file cannot be read or holds no result
   */
  public static MutationResult read(Path file) {
    try {
      JsonNode root = JsonMapper.shared().readTree(Files.readString(file));
      Map<Integer, Outcome> outcomes = new TreeMap<>();
      root.path("outcomes")
          .forEach(
              node -> outcomes.put(node.path("index").intValue(), StrengthFiles.outcome(node)));
      return new MutationResult(
          root.path("fingerprint").stringValue(),
          Shard.parse(root.path("shard").stringValue()),
          root.path("complete").booleanValue(),
          root.path("planned").intValue(),
          outcomes);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read", e);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IllegalArgumentException(file + " is no result of this command", e);
    }
  }
}
