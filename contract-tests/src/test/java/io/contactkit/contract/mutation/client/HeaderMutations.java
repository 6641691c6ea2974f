package io.contactkit.contract.mutation.client;

import io.contactkit.contract.internal.Credentials;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Wrong, missing and invented headers, credentials among them. */
final class HeaderMutations {
  private static final Map<String, List<String>> OTHERS =
      Map.of(
          "accept", List.of("*/*", "text/html"),
          "content-type", List.of("text/plain", "application/x-www-form-urlencoded"));

  private HeaderMutations() {}

  /** The mutations of the headers that a client sends, except for the transport's own. */
  static Stream<Mutation> of(Document spec, RecordedRequest sent) {
    Set<String> own = new HashSet<>(OTHERS.keySet());
    Credentials.headers(spec).forEach(name -> own.add(name.toLowerCase(Locale.ROOT)));
    spec.elements(Part.Kind.PARAMETER).stream()
        .filter(parameter -> parameter.text("in").equals("header"))
        .forEach(parameter -> own.add(parameter.text("name").toLowerCase(Locale.ROOT)));
    return Stream.of(
            sent.headers().keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(own::contains)
                .flatMap(HeaderMutations::header),
            Stream.of(set("invents a header", "x-mutant", "mutant")),
            Credentials.schemes(spec).stream().flatMap(scheme -> credentials(spec, sent, scheme)))
        .flatMap(it -> it);
  }

  private static Stream<Mutation> header(String name) {
    return Stream.concat(
        Stream.of(
            Mutation.ofRequest(
                "drops a header",
                "- " + name,
                it -> Requests.headers(it, headers -> headers.remove(name)))),
        OTHERS.getOrDefault(name, List.of()).stream()
            .map(value -> set("sends another media type", name, value)));
  }

  private static Stream<Mutation> credentials(Document spec, RecordedRequest sent, Element scheme) {
    String header = Credentials.header(scheme).toLowerCase(Locale.ROOT);
    if (Credentials.in(sent, spec).contains(scheme.name())) {
      return Stream.of(
          Mutation.ofRequest(
              "sends a credential in another header",
              "- %s%n+ x-%s".formatted(header, header),
              it ->
                  Requests.headers(
                      it, headers -> headers.put("x-" + header, headers.remove(header)))),
          Mutation.ofRequest(
              "sends a credential of another kind",
              "~ " + header,
              it ->
                  Requests.headers(
                      it,
                      headers ->
                          headers.computeIfPresent(
                              header,
                              (name, values) ->
                                  List.of("Token " + values.get(0).replaceFirst("^\\w+ ", ""))))));
    }
    return Stream.of(
        set("sends another credential besides", header, value(scheme)),
        Mutation.ofRequest(
            "sends a credential of another scheme",
            "~ " + scheme.name(),
            it ->
                Requests.headers(
                    it,
                    headers -> {
                      Credentials.headers(spec).stream()
                          .map(name -> name.toLowerCase(Locale.ROOT))
                          .forEach(headers::remove);
                      headers.put(header, List.of(value(scheme)));
                    })));
  }

  private static String value(Element scheme) {
    return switch (scheme.text("scheme")) {
      case "bearer" -> "Bearer mutant";
      case "basic" -> "Basic bXV0YW50Og==";
      default -> "mutant";
    };
  }

  // Beside one that is there already the header has two values.
  private static Mutation set(String kind, String name, String value) {
    return Mutation.ofRequest(
        kind,
        "+ %s: %s".formatted(name, value),
        it ->
            Requests.headers(
                it,
                headers ->
                    headers.merge(
                        name,
                        List.of(value),
                        (old, added) ->
                            kind.contains("besides") ? List.of(old.get(0), value) : added)));
  }
}
