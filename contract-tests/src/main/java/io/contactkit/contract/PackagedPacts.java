package io.contactkit.contract;

import io.contactkit.contract.pact.PactFile;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pacts that travel in this jar: of the kit's client, and of other clients of a provider. */
public final class PackagedPacts {
  private static final Map<Provider, List<String>> OTHER_CONSUMERS =
      Map.of(Provider.LEAT, List.of("leat-php-sdk"));

  private PackagedPacts() {}

  /** All of a provider's pacts as one. */
  public static PactFile of(Provider provider) {
    return PactFile.merged(each(provider));
  }

  /** A pact for each consumer, the kit's client first. */
  public static List<PactFile> each(Provider provider) {
    return Stream.concat(
            Stream.of(provider.id()), OTHER_CONSUMERS.getOrDefault(provider, List.of()).stream())
        .map(name -> PactFile.parse(text(name)))
        .toList();
  }

  /** The text of the pact that the kit's client has with a provider. */
  public static String source(Provider provider) {
    return text(provider.id());
  }

  private static String text(String name) {
    String resource = "/pacts/" + name + ".json";
    try (InputStream in = PackagedPacts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
