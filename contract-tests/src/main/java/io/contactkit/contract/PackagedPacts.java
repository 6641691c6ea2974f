package io.contactkit.contract;

import io.contactkit.contract.pact.PactFile;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The pacts that travel in this jar, as recorded through the kit's client. */
public final class PackagedPacts {
  private PackagedPacts() {}

  public static PactFile of(Provider provider) {
    return PactFile.parse(source(provider));
  }

  /** The text of a provider's pact. */
  public static String source(Provider provider) {
    String name = "/pacts/" + provider.id() + ".json";
    try (InputStream in = PackagedPacts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
