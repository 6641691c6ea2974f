package io.contactkit.contract.testing;

import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.pact.RecordedMatcher;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.contract.pact.RecordedResponse;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Example;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Parameter;
import io.contactkit.openapi.Response;
import io.contactkit.spec.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Good pacts made of the documents' examples, and ways to spoil one interaction. */
public final class Pacts {
  private static final Map<String, Map<String, String>> CREDENTIALS =
      Map.of(
          "bearerToken", Map.of("Authorization", "Bearer t"),
          "basic", Map.of("Authorization", "Basic dDpw"),
          "oauthToken", Map.of("X-CAP-API-OAUTH-TOKEN", "t"),
          "apiKey", Map.of("x-api-key", "k"));

  private Pacts() {}

  /** One interaction for each example of each answer of each operation. */
  public static List<RecordedInteraction> of(Provider provider) {
    return provider.document().operations().stream()
        .flatMap(
            operation ->
                operation.responses().stream()
                    .flatMap(response -> of(provider, operation, response)))
        .toList();
  }

  /** The interaction that expects this example. */
  public static RecordedInteraction of(Provider provider, String operationId, String example) {
    String description = operationId + ": " + example;
    return of(provider).stream()
        .filter(interaction -> interaction.description().equals(description))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no example for " + description));
  }

  public static RecordedInteraction request(
      RecordedInteraction it, UnaryOperator<RecordedRequest> change) {
    return it.withRequest(change.apply(it.request()));
  }

  public static RecordedInteraction response(
      RecordedInteraction it, UnaryOperator<RecordedResponse> change) {
    return it.withResponse(change.apply(it.response()));
  }

  public static RecordedInteraction call(RecordedInteraction it, String method, String path) {
    return request(
        it, r -> new RecordedRequest(method, path, r.query(), r.headers(), r.body(), r.matchers()));
  }

  public static RecordedInteraction query(RecordedInteraction it, String name, String... values) {
    return request(
        it,
        r -> {
          Map<String, List<String>> query = new LinkedHashMap<>(r.query());
          query.remove(name);
          if (values.length > 0) {
            query.put(name, List.of(values));
          }
          return new RecordedRequest(
              r.method(), r.path(), query, r.headers(), r.body(), r.matchers());
        });
  }

  public static RecordedInteraction requestHeader(
      RecordedInteraction it, String name, String... values) {
    return request(
        it,
        r ->
            new RecordedRequest(
                r.method(),
                r.path(),
                r.query(),
                header(r.headers(), name, values),
                r.body(),
                r.matchers()));
  }

  public static RecordedInteraction requestBody(RecordedInteraction it, String json) {
    return request(
        it,
        r ->
            new RecordedRequest(
                r.method(), r.path(), r.query(), r.headers(), json(json), r.matchers()));
  }

  public static RecordedInteraction status(RecordedInteraction it, int status) {
    return response(it, r -> new RecordedResponse(status, r.headers(), r.body(), r.matchers()));
  }

  public static RecordedInteraction responseHeader(
      RecordedInteraction it, String name, String... values) {
    return response(
        it,
        r ->
            new RecordedResponse(
                r.status(), header(r.headers(), name, values), r.body(), r.matchers()));
  }

  /** Puts a value, written as JSON, at a pointer into the expected body. */
  public static RecordedInteraction responseValue(
      RecordedInteraction it, String pointer, String json) {
    int slash = pointer.lastIndexOf('/');
    return response(
        it,
        r -> {
          JsonNode body = r.body().orElseThrow().deepCopy();
          ((ObjectNode) body.at(pointer.substring(0, slash)))
              .set(pointer.substring(slash + 1), JsonMapper.shared().readTree(json));
          return new RecordedResponse(r.status(), r.headers(), Optional.of(body), r.matchers());
        });
  }

  /** Adds matchers, each written as in a pact file, at an expression of the expected body. */
  public static RecordedInteraction matcher(
      RecordedInteraction it, String expression, String... rules) {
    return response(
        it,
        r ->
            new RecordedResponse(
                r.status(),
                r.headers(),
                r.body(),
                Stream.concat(
                        r.matchers().stream(),
                        Stream.of(rules)
                            .map(JsonMapper.shared()::readTree)
                            .map(
                                rule ->
                                    new RecordedMatcher(
                                        "body", expression, rule.path("match").asString(), rule)))
                    .toList()));
  }

  private static Stream<RecordedInteraction> of(
      Provider provider, Operation operation, Response response) {
    if (response.contents().isEmpty()) {
      return Stream.of(
          interaction(
              provider,
              operation,
              "" + response.status(),
              new RecordedResponse(response.status(), Map.of(), Optional.empty(), List.of())));
    }
    Content content = response.content();
    return content.examples().stream()
        .map(
            example ->
                interaction(
                    provider,
                    operation,
                    example.name(),
                    new RecordedResponse(
                        response.status(),
                        Map.of("Content-Type", List.of(content.mediaType())),
                        Optional.of(example.value()),
                        List.of())));
  }

  private static RecordedInteraction interaction(
      Provider provider, Operation operation, String name, RecordedResponse response) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    operation
        .security()
        .get(0)
        .forEach(
            scheme ->
                CREDENTIALS
                    .getOrDefault(scheme, Map.of())
                    .forEach((k, v) -> headers.put(k, List.of(v))));
    Optional<Example> body = operation.requestBody().map(it -> it.content().examples().get(0));
    body.ifPresent(it -> headers.put("Content-Type", List.of("application/json")));
    String path = operation.path();
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (Parameter parameter : operation.parameters()) {
      String value = parameter.example().asString();
      path = path.replace("{" + parameter.name() + "}", value);
      if (parameter.in().equals("query") && parameter.required()) {
        query.put(parameter.name(), List.of(value));
      }
    }
    return new RecordedInteraction(
        provider.id(),
        Optional.of(operation.id()),
        operation.id() + ": " + name,
        List.of(),
        new RecordedRequest(
            operation.method(), path, query, headers, body.map(Example::value), List.of()),
        response);
  }

  private static Map<String, List<String>> header(
      Map<String, List<String>> headers, String name, String... values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(headers);
    changed.remove(name);
    if (values.length > 0) {
      changed.put(name, new ArrayList<>(List.of(values)));
    }
    return changed;
  }

  private static Optional<JsonNode> json(String json) {
    return json.isEmpty() ? Optional.empty() : Optional.of(JsonMapper.shared().readTree(json));
  }
}
