package io.contactkit.example;

import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Parameter;
import io.contactkit.spec.Provider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Everything that can be wrong with a request, for each operation of the documents. */
final class BadRequests {

  private static final Map<Provider, String> BASE_PATHS =
      Map.of(
          Provider.LEAT, "/api/v3/oauth/clients", Provider.CAPILLARY, "/v2", Provider.JIFELINE, "");

  private final Provider provider;
  private final Operation operation;
  private final Map<String, String> query = new TreeMap<>();
  private final List<BadRequest> requests = new ArrayList<>();
  private final BadRequest good;

  private BadRequests(Provider provider, Operation operation) {
    this.provider = provider;
    this.operation = operation;
    parameters("query")
        .filter(Parameter::required)
        .forEach(p -> query.put(p.name(), p.example().asString()));
    byte[] body =
        operation
            .requestBody()
            .map(b -> b.content().examples().get(0).value().toString())
            .map(json -> json.getBytes(StandardCharsets.UTF_8))
            .orElse(null);
    List<String> headers = new ArrayList<>(BadCredentials.GOOD.get(provider));
    if (body != null) {
      headers.addAll(List.of("Content-Type", "application/json"));
    }
    good =
        new BadRequest(provider, operation, "", "", operation.method(), path(query), body, headers);
  }

  static Stream<BadRequest> all() {
    return Stream.of(Provider.values())
        .flatMap(p -> p.document().operations().stream().flatMap(o -> of(p, o)));
  }

  private static Stream<BadRequest> of(Provider provider, Operation operation) {
    BadRequests requests = new BadRequests(provider, operation);
    requests.requests.addAll(BadCredentials.of(requests.good));
    requests.requests.addAll(
        new BadHeads(requests.good).below(BASE_PATHS.getOrDefault(provider, "")));
    requests.query();
    requests.pathValues();
    operation
        .requestBody()
        .ifPresent(
            body -> {
              JsonNode example = body.content().examples().get(0).value();
              requests.requests.addAll(new BadBodies(requests.good).of(body, example));
            });
    return requests.requests.stream();
  }

  /** Requests with a value that is just still allowed. */
  static Stream<BadRequest> allowed() {
    return Stream.of(Provider.values())
        .flatMap(p -> p.document().operations().stream().flatMap(o -> allowed(p, o)));
  }

  private static Stream<BadRequest> allowed(Provider provider, Operation operation) {
    BadRequests requests = new BadRequests(provider, operation);
    byte[] sent = requests.good.body();
    if (sent != null) {
      requests.add(
          requests
              .good
              .header("compressed with gzip", "Content-Encoding", "gzip")
              .body("compressed with gzip", "", Gzip.of(sent)));
    }
    requests.requests.add(
        requests.good.method("OPTIONS", "OPTIONS").body("OPTIONS", "", (byte[]) null));
    if (operation.method().equals("GET")) {
      requests.requests.add(requests.good.method("HEAD", "HEAD"));
    }
    requests
        .parameters("path")
        .filter(p -> !p.schema().has("format"))
        .forEach(
            p -> {
              requests.add(
                  requests.good.path("encoded slash", p.name(), requests.pathWith(p, "a%2Fb")));
              requests.add(
                  requests.good.path(
                      "line break in a text",
                      p.name(),
                      requests.pathWith(p, "a%0D%0AX-Injected:%20b")));
            });
    requests
        .parameters("query")
        .forEach(
            p ->
                BadValues.allowed(p.schema())
                    .forEach(
                        (kind, value) ->
                            requests.add(
                                requests.withQuery(kind, p.name(), encode(value.asString())))));
    operation
        .requestBody()
        .map(body -> new BadBodies(requests.good).allowed(body))
        .ifPresent(requests.requests::addAll);
    return requests.requests.stream();
  }

  private void query() {
    parameters("query")
        .forEach(
            parameter -> {
              String name = parameter.name();
              if (parameter.required()) {
                Map<String, String> others = new TreeMap<>(query);
                others.remove(name);
                requests.add(good.path("required parameter missing", name, path(others)));
              }
              bad(parameter).forEach((kind, text) -> requests.add(withQuery(kind, name, text)));
              String example = encode(parameter.example().asString());
              requests.add(
                  withQuery("parameter twice", name, example + "&" + name + "=" + example));
              requests.add(withQuery("broken escape", name, "%zz"));
              requests.add(withQuery("invalid UTF-8 in the query", name, "%ff"));
            });
  }

  private BadRequest withQuery(String kind, String name, String encoded) {
    Map<String, String> others = new TreeMap<>(query);
    others.remove(name);
    String separator = others.isEmpty() ? "?" : "&";
    return good.path(kind, name, path(others) + separator + name + "=" + encoded);
  }

  private void pathValues() {
    parameters("path")
        .forEach(
            parameter -> {
              bad(parameter)
                  .forEach(
                      (kind, text) ->
                          requests.add(
                              good.path(kind, parameter.name(), pathWith(parameter, text))));
              requests.add(
                  good.path("broken escape", parameter.name(), pathWith(parameter, "%zz")));
              requests.add(
                  good.path("dot segment", parameter.name(), pathWith(parameter, "%2e%2e")));
              requests.add(
                  good.path(
                      "invalid UTF-8 in the path", parameter.name(), pathWith(parameter, "%ff")));
            });
  }

  private String pathWith(Parameter parameter, String encoded) {
    String example = encode(parameter.example().asString());
    return path(query).replace("/" + example, "/" + encoded);
  }

  // fractions and texts are texts in a URL, and a NUL in a path never gets past a container
  private static Map<String, String> bad(Parameter parameter) {
    Element schema = parameter.schema();
    Map<String, String> texts = new TreeMap<>();
    BadValues.of(schema).forEach((kind, value) -> texts.put(kind, encode(value.asString())));
    if (parameter.in().equals("path")) {
      texts.remove("shorter than allowed");
    }
    return texts;
  }

  private void add(BadRequest request) {
    requests.add(request);
  }

  private String path(Map<String, String> query) {
    String path = BASE_PATHS.get(provider) + operation.path();
    for (Parameter parameter : parameters("path").toList()) {
      path = path.replace("{" + parameter.name() + "}", encode(parameter.example().asString()));
    }
    return query.isEmpty()
        ? path
        : query.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&", path + "?", ""));
  }

  private Stream<Parameter> parameters(String in) {
    return operation.parameters().stream()
        .filter(parameter -> parameter.in().equals(in))
        .filter(parameter -> !parameter.element().has("x-tolerated"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
