package io.contactkit.contract.record;

import io.contactkit.client.capillary.CapillaryClient;
import io.contactkit.client.jifeline.JifelineClient;
import io.contactkit.client.leat.LeatClient;
import io.contactkit.spec.Provider;
import java.net.URI;
import java.util.List;

/** The kit's own clients, as a user would build them. */
final class Clients {
  private Clients() {}

  static Object of(Provider provider, URI url, Credential credential) {
    List<String> secrets = credential.secrets();
    return switch (provider) {
      case LEAT -> LeatClient.builder().baseUrl(url).token(secrets.get(0)).build();
      case CAPILLARY -> capillary(url, credential);
      case JIFELINE -> {
        var builder = JifelineClient.builder().baseUrl(url).token(secrets.get(0));
        yield (secrets.size() == 1 ? builder : builder.apiKey(secrets.get(1))).build();
      }
    };
  }

  private static CapillaryClient capillary(URI url, Credential credential) {
    var builder = CapillaryClient.builder().baseUrl(url);
    List<String> secrets = credential.secrets();
    return credential.schemes().contains("basic")
        ? builder.basic(secrets.get(0), secrets.get(1)).build()
        : builder.oauthToken(secrets.get(0)).build();
  }
}
