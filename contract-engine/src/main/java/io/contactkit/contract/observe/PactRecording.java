package io.contactkit.contract.observe;

import io.contactkit.contract.internal.Credentials;
import io.contactkit.contract.internal.JsonPaths;
import io.contactkit.contract.internal.Names;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.contract.pact.InteractionJson;
import io.contactkit.contract.pact.Operations;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.pact.RecordedMatcher;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.contract.pact.RecordedResponse;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A pact from what was observed: of each operation, status and form of request and response the
 * first exchange in which nothing was wrong.
 */
public final class PactRecording {
  private PactRecording() {}

  /**
   * The pact in version 4, with matchers from the schemas; credentials are replaced.
   *
   * @param consumer what the client is called
   */
  public static ObjectNode of(Document document, String consumer, Observation observation) {
    Set<List<Object>> forms = new HashSet<>();
    Map<String, Integer> names = new LinkedHashMap<>();
    List<RecordedInteraction> interactions = new ArrayList<>();
    for (Observation.Sample sample : observation.samples()) {
      RecordedInteraction interaction = sample.interaction();
      Optional<Operation> operation = Operations.of(document, interaction.request());
      if (operation.isPresent()
          && sample.findings().isEmpty()
          && forms.add(form(operation.get(), interaction))) {
        String name = operation.get().id() + ": " + interaction.response().status();
        int number = names.merge(name, 1, Integer::sum);
        interactions.add(
            recorded(document, operation.get(), interaction)
                .withDescription(number == 1 ? name : name + " (" + number + ")"));
      }
    }
    return InteractionJson.pact(consumer, Names.provider(document), interactions);
  }

  private static List<Object> form(Operation operation, RecordedInteraction interaction) {
    RecordedRequest request = interaction.request();
    return List.of(
        operation.id(),
        interaction.response().status(),
        new TreeSet<>(request.query().keySet()),
        request.body().map(PactRecording::places).orElse(Set.of()),
        interaction.response().body().map(PactRecording::places).orElse(Set.of()));
  }

  // Another item of a list is no other form.
  private static Set<List<String>> places(JsonNode body) {
    Set<List<String>> places = new HashSet<>();
    JsonPaths.in(body)
        .forEach(
            path ->
                places.add(path.stream().map(step -> step.replaceFirst("^\\d+$", "*")).toList()));
    return places;
  }

  private static RecordedInteraction recorded(
      Document document, Operation operation, RecordedInteraction interaction) {
    RecordedRequest request = interaction.request();
    RecordedResponse response = interaction.response();
    List<RecordedMatcher> matchers =
        response
            .body()
            .flatMap(
                body ->
                    content(operation, response)
                        .map(it -> SchemaView.of(it.schema()))
                        .map(schema -> SchemaMatchers.of(document, schema, body)))
            .orElse(List.of());
    return interaction
        .withRequest(
            new RecordedRequest(
                request.method(),
                request.path(),
                request.query(),
                documented(document, operation, request.headers()),
                request.body(),
                List.of()))
        .withResponse(
            new RecordedResponse(
                response.status(), contentType(response.headers()), response.body(), matchers));
  }

  private static Optional<Content> content(Operation operation, RecordedResponse response) {
    return operation
        .answering(response.status())
        .flatMap(it -> it.contentFor(String.join("", response.header("Content-Type"))));
  }

  // What libraries and proxies add is nothing that the client relies on.
  private static Map<String, List<String>> documented(
      Document document, Operation operation, Map<String, List<String>> headers) {
    Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    known.addAll(List.of("Accept", "Authorization", "Content-Type"));
    known.addAll(Credentials.headers(document));
    operation.parameters().stream()
        .filter(parameter -> parameter.in().equals("header"))
        .forEach(parameter -> known.add(parameter.name()));
    Map<String, List<String>> kept = new LinkedHashMap<>();
    headers.forEach(
        (name, values) -> {
          if (known.contains(name)) {
            kept.put(name, values);
          }
        });
    return kept;
  }

  private static Map<String, List<String>> contentType(Map<String, List<String>> headers) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    headers.forEach(
        (name, values) -> {
          if (name.equalsIgnoreCase("Content-Type")) {
            kept.put("Content-Type", values);
          }
        });
    return kept;
  }
}
