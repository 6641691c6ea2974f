package io.contactkit.contract.pact;

import io.contactkit.spec.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A pact between a consumer and a provider, read from a V3 or V4 file.
 *
 * <pre>{@code
 * PactFile leat = PactFile.packaged(Provider.LEAT);
 * leat.interactions().forEach(interaction -> System.out.println(interaction.description()));
 * }</pre>
 */
public record PactFile(String consumer, String provider, List<RecordedInteraction> interactions) {

  public PactFile {
    interactions = List.copyOf(interactions);
  }

  /** The pact that travels in this jar. */
  public static PactFile packaged(Provider provider) {
    return parse(packagedSource(provider));
  }

  /** The text of the pact that travels in this jar. */
  public static String packagedSource(Provider provider) {
    String name = "/pacts/" + provider.id() + ".json";
    try (InputStream in = PactFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static PactFile read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static PactFile parse(String json) {
    JsonNode root = JsonMapper.shared().readTree(json);
    return new PactFile(
        root.path("consumer").path("name").asString(""),
        root.path("provider").path("name").asString(""),
        InteractionReader.readAll(root));
  }
}
