package io.contactkit.client.proof;

import io.contactkit.client.ClientBuilder;
import io.contactkit.client.RetryPolicy;
import io.contactkit.client.capillary.CapillaryClient;
import io.contactkit.client.jifeline.JifelineClient;
import io.contactkit.client.leat.LeatClient;
import io.contactkit.openapi.Element;
import io.contactkit.spec.Provider;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Clients that hold the credentials of given security schemes of a document. */
final class Callers {
  static final String SECRET = "s3cret-of-the-test";

  private Callers() {}

  static Object client(Provider provider, String url, Set<String> schemes) {
    return client(provider, url, schemes, Duration.ofSeconds(30));
  }

  /** Does not try again, and gives up after the deadline. */
  static Object client(Provider provider, String url, Set<String> schemes, Duration deadline) {
    return switch (provider) {
      case LEAT -> {
        LeatClient.Builder builder = with(LeatClient.builder(), provider, url, deadline);
        for (String scheme : schemes) {
          switch (scheme) {
            case "bearerToken" -> builder.token(SECRET);
            default -> throw unknown(scheme);
          }
        }
        yield builder.build();
      }
      case CAPILLARY -> {
        CapillaryClient.Builder builder = with(CapillaryClient.builder(), provider, url, deadline);
        for (String scheme : schemes) {
          switch (scheme) {
            case "basic" -> builder.basic("till", SECRET);
            case "oauthToken" -> builder.oauthToken(SECRET);
            default -> throw unknown(scheme);
          }
        }
        yield builder.build();
      }
      case JIFELINE -> {
        JifelineClient.Builder builder = with(JifelineClient.builder(), provider, url, deadline);
        for (String scheme : schemes) {
          switch (scheme) {
            case "bearerToken" -> builder.token(SECRET);
            case "apiKey" -> builder.apiKey(SECRET);
            default -> throw unknown(scheme);
          }
        }
        yield builder.build();
      }
    };
  }

  private static <B extends ClientBuilder<B>> B with(
      B builder, Provider provider, String url, Duration deadline) {
    return builder
        .baseUrl(url + basePath(provider))
        .callTimeout(deadline)
        .retries(RetryPolicy.none());
  }

  /** The path of the document's first server. */
  static String basePath(Provider provider) {
    String server = provider.document().root().get("servers").children().get(0).text("url");
    return URI.create(server.replaceAll("[{}]", "")).getPath();
  }

  /** The header that carries a scheme's credential, and how its value begins. */
  static List<String> header(Provider provider, String scheme) {
    Element definition =
        provider.document().root().get("components").get("securitySchemes").get(scheme);
    return switch (definition.text("type") + " " + definition.text("scheme")) {
      case "http bearer" -> List.of("Authorization", "Bearer ");
      case "http basic" -> List.of("Authorization", "Basic ");
      case "apiKey " -> List.of(definition.text("name"), "");
      default -> throw unknown(scheme);
    };
  }

  private static AssertionError unknown(String scheme) {
    return new AssertionError("the test does not know the security scheme " + scheme);
  }
}
