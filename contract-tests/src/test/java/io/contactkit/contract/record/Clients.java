package io.contactkit.contract.record;

import feign.Client;
import feign.Request;
import io.contactkit.client.capillary.CapillaryClient;
import io.contactkit.client.jifeline.JifelineClient;
import io.contactkit.client.leat.LeatClient;
import io.contactkit.spec.Provider;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The kit's own clients, as a user would build them. */
final class Clients {
  private static final Set<String> CREDENTIALS =
      Set.of("authorization", "x-cap-api-oauth-token", "x-api-key");

  private Clients() {}

  static Object of(Provider provider, URI url, Credential credential, Client given) {
    List<String> secrets = credential.secrets();
    Client transport = credential.headers().isEmpty() ? without(given) : given;
    return switch (provider) {
      case LEAT ->
          LeatClient.builder().baseUrl(url).transport(transport).token(secrets.get(0)).build();
      case CAPILLARY -> capillary(url, credential, transport);
      case JIFELINE -> {
        var builder =
            JifelineClient.builder().baseUrl(url).transport(transport).token(secrets.get(0));
        yield (secrets.size() == 1 ? builder : builder.apiKey(secrets.get(1))).build();
      }
    };
  }

  private static CapillaryClient capillary(URI url, Credential credential, Client transport) {
    var builder = CapillaryClient.builder().baseUrl(url).transport(transport);
    List<String> secrets = credential.secrets();
    return credential.schemes().contains("basic")
        ? builder.basic(secrets.get(0), secrets.get(1)).build()
        : builder.oauthToken(secrets.get(0)).build();
  }

  /** The clients never call without a credential; something on the way can lose it. */
  private static Client without(Client transport) {
    return (request, options) -> {
      Map<String, Collection<String>> headers = new LinkedHashMap<>(request.headers());
      headers.keySet().removeIf(name -> CREDENTIALS.contains(name.toLowerCase(Locale.ROOT)));
      return transport.execute(
          Request.create(
              request.httpMethod(),
              request.url(),
              headers,
              Request.Body.create(request.body()),
              request.requestTemplate()),
          options);
    };
  }
}
