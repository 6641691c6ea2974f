package io.contactkit.contract.pact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A pact between a consumer and a provider, read from a file of any version.
 *
 * <p>What it holds beside interactions over HTTP, such as messages, is named in {@code notCovered}.
 *
 * <pre>{@code
 * PactFile pact = PactFile.read(Path.of("pacts/shop-orders.json"));
 * pact.interactions().forEach(interaction -> System.out.println(interaction.description()));
 * }</pre>
 */
public record PactFile(
    String consumer,
    String provider,
    List<RecordedInteraction> interactions,
    List<String> notCovered) {

  public PactFile {
    interactions = List.copyOf(interactions);
    notCovered = List.copyOf(notCovered);
  }

  /**
   * A pact from a file in UTF-8.
   *
   * @throws IllegalArgumentException with the file and the reason, for what is no pact
   * @throws UncheckedIOException if the file cannot be read
   */
  public static PactFile read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(file + " is no pact: it is not JSON", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("%s is no pact: %s".formatted(file, e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** Pacts of one provider as one; without a consumer's name where there are several. */
  public static PactFile merged(List<PactFile> pacts) {
    List<String> consumers = pacts.stream().map(PactFile::consumer).distinct().toList();
    return new PactFile(
        consumers.size() == 1 ? consumers.get(0) : "",
        pacts.isEmpty() ? "" : pacts.get(0).provider(),
        pacts.stream().flatMap(pact -> pact.interactions().stream()).toList(),
        pacts.stream().flatMap(pact -> pact.notCovered().stream()).distinct().toList());
  }

  /**
   * A pact from its text.
   *
   * @throws IllegalArgumentException with the reason, for JSON that is no pact
   */
  public static PactFile parse(String json) {
    JsonNode root = JsonMapper.shared().readTree(json.replaceFirst("^\uFEFF", ""));
    if (!root.isObject()) {
      throw new IllegalArgumentException("it is not an object");
    }
    if (!root.path("interactions").isArray() && !root.path("messages").isArray()) {
      throw new IllegalArgumentException("it has no list of interactions");
    }
    return new PactFile(
        root.path("consumer").path("name").asString(""),
        root.path("provider").path("name").asString(""),
        InteractionReader.readAll(root),
        NotCovered.of(root));
  }
}
