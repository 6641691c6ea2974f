package io.contactkit.contract.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The matrix of a Pact Broker: pairs of versions, and whether they were verified. */
public final class MatrixFile {
  private MatrixFile() {}

  /**
   * Keeps the verifications of a matrix, and returns how many there were.
   *
   * @throws IllegalArgumentException with one sentence if the file is no matrix
   */
  public static int read(Path file, Ledger ledger) {
    JsonNode rows;
    try {
      rows = JsonMapper.shared().readTree(Files.readString(file)).path("matrix");
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read.", e);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(file + " is not JSON.", e);
    }
    if (!rows.isArray()) {
      throw new IllegalArgumentException(file + " has no list 'matrix', as a Pact Broker's has.");
    }
    int kept = 0;
    for (JsonNode row : rows) {
      JsonNode result = row.path("verificationResult").path("success");
      Pacticipant consumer = pacticipant(row.path("consumer"));
      Pacticipant provider = pacticipant(row.path("provider"));
      boolean isWhole =
          result.isBoolean()
              && !consumer.name().isEmpty()
              && !consumer.version().isEmpty()
              && !provider.name().isEmpty()
              && !provider.version().isEmpty();
      if (isWhole) {
        ledger.recordVerification(provider, consumer, result.booleanValue());
        kept++;
      }
    }
    return kept;
  }

  private static Pacticipant pacticipant(JsonNode node) {
    return new Pacticipant(
        node.path("name").asString(""), node.path("version").path("number").asString(""));
  }

  /** The rows of an answer in the same form, with the reason of each. */
  public static ObjectNode of(Deployability deployability) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putObject("summary")
        .put("deployable", deployability.isGood())
        .put("pacticipant", deployability.pacticipant().name())
        .put("version", deployability.pacticipant().version())
        .put("environment", deployability.environment());
    ArrayNode rows = root.putArray("matrix");
    for (Deployability.Row row : deployability.rows()) {
      ObjectNode node = rows.addObject();
      put(node.putObject("consumer"), row.consumer());
      put(node.putObject("provider"), row.provider());
      switch (row.verdict()) {
        case VERIFIED -> node.putObject("verificationResult").put("success", true);
        case FAILED -> node.putObject("verificationResult").put("success", false);
        default -> node.putNull("verificationResult");
      }
      node.put("verdict", row.verdict().word());
      node.put("reason", row.reason());
    }
    return root;
  }

  private static void put(ObjectNode node, Pacticipant pacticipant) {
    node.put("name", pacticipant.name());
    node.putObject("version").put("number", pacticipant.version());
  }
}
