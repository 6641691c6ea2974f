package io.contactkit.client.proof;

import io.contactkit.client.capillary.CapillaryClient;
import io.contactkit.client.jifeline.JifelineClient;
import io.contactkit.client.leat.LeatClient;
import io.contactkit.spec.ApiSpec;
import io.contactkit.spec.Element;
import io.contactkit.spec.Provider;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** Clients that hold the credentials of given security schemes of a document. */
final class Callers {
  static final String SECRET = "s3cret-of-the-test";

  private Callers() {}

  static Object client(Provider provider, String url, Set<String> schemes) {
    String base = url + basePath(provider);
    return switch (provider) {
      case LEAT -> {
        LeatClient.Builder builder = LeatClient.builder().baseUrl(base);
        for (String scheme : schemes) {
          switch (scheme) {
            case "bearerToken" -> builder.token(SECRET);
            default -> throw unknown(scheme);
          }
        }
        yield builder.build();
      }
      case CAPILLARY -> {
        CapillaryClient.Builder builder = CapillaryClient.builder().baseUrl(base);
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
        JifelineClient.Builder builder = JifelineClient.builder().baseUrl(base);
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

  /** The path of the document's first server. */
  static String basePath(Provider provider) {
    String server = ApiSpec.of(provider).root().get("servers").children().get(0).text("url");
    return URI.create(server.replaceAll("[{}]", "")).getPath();
  }

  /** The header that carries a scheme's credential, and how its value begins. */
  static List<String> header(Provider provider, String scheme) {
    Element definition =
        ApiSpec.of(provider).root().get("components").get("securitySchemes").get(scheme);
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
