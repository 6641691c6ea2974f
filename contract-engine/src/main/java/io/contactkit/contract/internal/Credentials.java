package io.contactkit.contract.internal;

import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The credentials of a request, told apart by the security schemes of the document. */
public final class Credentials {
  private Credentials() {}

  /** The names of the schemes for which the request carries a credential. */
  public static Set<String> in(RecordedRequest request, Document spec) {
    Set<String> carried = new LinkedHashSet<>();
    for (Element scheme : schemes(spec)) {
      if (carries(request, scheme)) {
        carried.add(scheme.name());
      }
    }
    return carried;
  }

  /** The headers in which the document's schemes carry credentials. */
  public static List<String> headers(Document spec) {
    return schemes(spec).stream()
        .filter(scheme -> !isKeyIn(scheme, "query"))
        .map(scheme -> isKeyIn(scheme, "cookie") ? "Cookie" : header(scheme))
        .distinct()
        .toList();
  }

  /** The query parameters in which the document's schemes carry credentials. */
  public static List<String> queryParameters(Document spec) {
    return schemes(spec).stream()
        .filter(scheme -> isKeyIn(scheme, "query"))
        .map(scheme -> scheme.text("name"))
        .distinct()
        .toList();
  }

  private static boolean isKeyIn(Element scheme, String place) {
    return scheme.text("type").equals("apiKey") && scheme.text("in").equals(place);
  }

  /** The header in which a scheme carries its credential. */
  public static String header(Element scheme) {
    return scheme.text("type").equals("apiKey") ? scheme.text("name") : "Authorization";
  }

  private static boolean carries(RecordedRequest request, Element scheme) {
    if (scheme.text("type").equals("apiKey")) {
      return switch (scheme.text("in")) {
        case "header" -> !request.header(scheme.text("name")).isEmpty();
        case "query" -> request.query().containsKey(scheme.text("name"));
        case "cookie" ->
            request.header("Cookie").stream()
                .flatMap(value -> Stream.of(value.split(";")))
                .anyMatch(pair -> pair.strip().startsWith(scheme.text("name") + "="));
        default -> false;
      };
    }
    if (scheme.text("type").equals("mutualTLS")) {
      return true;
    }
    // OAuth 2.0 and OpenID Connect give bearer tokens.
    String word = scheme.text("type").equals("http") ? scheme.text("scheme") : "bearer";
    String prefix = word.toLowerCase(Locale.ROOT) + " ";
    return request.header("Authorization").stream()
        .anyMatch(value -> value.toLowerCase(Locale.ROOT).startsWith(prefix));
  }

  /** The schemes of the document. */
  public static List<Element> schemes(Document spec) {
    return spec.root().get("components").get("securitySchemes").children();
  }
}
