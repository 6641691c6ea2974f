package io.contactkit.contract.pact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the interactions of a pact file; V4 wraps a body, V3 writes it as it is. */
final class InteractionReader {
  private static final String HTTP = "Synchronous/HTTP";

  private final String provider;
  private final boolean wrapsBodies;

  private InteractionReader(JsonNode root) {
    this.provider = root.path("provider").path("name").asString("");
    JsonNode version = root.path("metadata").path("pactSpecification").path("version");
    this.wrapsBodies = version.asString("").startsWith("4");
  }

  static List<RecordedInteraction> readAll(JsonNode root) {
    var reader = new InteractionReader(root);
    Map<String, RecordedInteraction> known = new LinkedHashMap<>();
    List<RecordedInteraction> interactions = new ArrayList<>();
    for (JsonNode node : root.path("interactions")) {
      if (node.path("type").asString(HTTP).equals(HTTP)) {
        RecordedInteraction interaction = reader.interaction(node);
        interactions.add(interaction.withAfter(preceding(node, known)));
        known.put(interaction.description(), interaction);
      }
    }
    return interactions;
  }

  private static Optional<Preceding> preceding(
      JsonNode node, Map<String, RecordedInteraction> known) {
    JsonNode after = node.path("comments").path("after");
    List<String> carries =
        after.path("carries").valueStream().map(pointer -> pointer.asString("")).toList();
    return Optional.ofNullable(known.get(after.path("description").asString("")))
        .map(interaction -> new Preceding(interaction, carries));
  }

  static List<String> header(Map<String, List<String>> headers, String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .flatMap(header -> header.getValue().stream())
        .toList();
  }

  private RecordedInteraction interaction(JsonNode node) {
    JsonNode request = node.path("request");
    JsonNode response = node.path("response");
    return new RecordedInteraction(
        provider,
        text(node.path("comments").path("references").path("OpenAPI").path("operationId")),
        node.path("description").asString(""),
        states(node),
        new RecordedRequest(
            request.path("method").asString("GET"),
            request.path("path").asString("/"),
            values(request.path("query")),
            values(request.path("headers")),
            body(request),
            matchers(request)),
        new RecordedResponse(
            response.path("status").asInt(200),
            values(response.path("headers")),
            body(response),
            matchers(response)));
  }

  private static Optional<String> text(JsonNode node) {
    return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
  }

  private static List<RecordedState> states(JsonNode node) {
    return node.path("providerStates")
        .valueStream()
        .map(
            state ->
                new RecordedState(
                    state.path("name").asString(""),
                    state.path("params").isObject()
                        ? state.path("params")
                        : JsonNodeFactory.instance.objectNode()))
        .toList();
  }

  private static Map<String, List<String>> values(JsonNode node) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    node.properties()
        .forEach(
            member -> {
              JsonNode value = member.getValue();
              Stream<JsonNode> items = value.isArray() ? value.valueStream() : Stream.of(value);
              values.put(member.getKey(), items.map(item -> item.asString("")).toList());
            });
    return values;
  }

  private Optional<JsonNode> body(JsonNode message) {
    if (!message.has("body")) {
      return Optional.empty();
    }
    JsonNode body = message.path("body");
    if (!wrapsBodies) {
      return Optional.of(body);
    }
    return body.has("content") ? Optional.of(body.path("content")) : Optional.empty();
  }

  private static List<RecordedMatcher> matchers(JsonNode message) {
    List<RecordedMatcher> matchers = new ArrayList<>();
    for (Map.Entry<String, JsonNode> part : message.path("matchingRules").properties()) {
      if (part.getValue().has("matchers")) {
        add(matchers, part.getKey(), "", part.getValue());
      } else {
        part.getValue()
            .properties()
            .forEach(at -> add(matchers, part.getKey(), at.getKey(), at.getValue()));
      }
    }
    return matchers;
  }

  private static void add(
      List<RecordedMatcher> matchers, String part, String expression, JsonNode rules) {
    boolean sufficient = rules.path("combine").asString("AND").equals("OR");
    rules
        .path("matchers")
        .forEach(
            rule ->
                matchers.add(
                    new RecordedMatcher(
                        part, expression, rule.path("match").asString("type"), rule, sufficient)));
  }
}
