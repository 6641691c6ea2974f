package io.contactkit.contract.pact;

import io.contactkit.contract.internal.QueryText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the interactions of a pact file; V4 wraps a body, V3 writes it as it is. */
final class InteractionReader {
  static final String HTTP = "Synchronous/HTTP";

  private final String consumer;
  private final String provider;
  private final boolean wrapsBodies;

  private InteractionReader(JsonNode root) {
    this.consumer = root.path("consumer").path("name").asString("");
    this.provider = root.path("provider").path("name").asString("");
    JsonNode version = root.path("metadata").path("pactSpecification").path("version");
    this.wrapsBodies = version.asString("").startsWith("4");
  }

  static List<RecordedInteraction> readAll(JsonNode root) {
    var reader = new InteractionReader(root);
    Map<String, RecordedInteraction> known = new LinkedHashMap<>();
    List<RecordedInteraction> interactions = new ArrayList<>();
    for (JsonNode node : root.path("interactions")) {
      if (node.isObject() && node.path("type").asString(HTTP).equals(HTTP)) {
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
        consumer,
        provider,
        text(node.path("comments").path("references").path("OpenAPI").path("operationId")),
        node.path("description").asString(""),
        states(node),
        new RecordedRequest(
            request.path("method").asString("GET"),
            request.path("path").asString("/"),
            query(request.path("query")),
            values(request.path("headers")),
            body(request),
            matchers(request)),
        new RecordedResponse(
            response.path("status").asInt(200),
            values(response.path("headers")),
            body(response),
            matchers(response)),
        Optional.empty());
  }

  private static Optional<String> text(JsonNode node) {
    return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
  }

  private static List<RecordedState> states(JsonNode node) {
    // A text in the first two versions of Pact, a list with parameters since.
    for (String key : List.of("providerState", "provider_state")) {
      if (!node.has("providerStates") && node.path(key).isString()) {
        return List.of(
            new RecordedState(node.path(key).stringValue(), JsonNodeFactory.instance.objectNode()));
      }
    }
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

  // A text in the first two versions of Pact.
  private static Map<String, List<String>> query(JsonNode node) {
    if (!node.isString()) {
      return values(node);
    }
    Map<String, List<String>> values = QueryText.parse(node.stringValue().replaceFirst("^\\?", ""));
    values.remove("");
    return values;
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
      return Optional.of(parsed(body, header(values(message.path("headers")), "Content-Type")));
    }
    if (!body.has("content")) {
      return Optional.empty();
    }
    JsonNode content = body.path("content");
    String contentType = body.path("contentType").asString("");
    if (content.isNull()) {
      return Optional.of(content);
    }
    return Optional.of(
        body.path("encoded").asString("").equalsIgnoreCase("base64")
            ? decoded(content, contentType)
            : parsed(content, List.of(contentType)));
  }

  // What is no text, or not what it says, stays as it was recorded and is judged as such.
  private static JsonNode decoded(JsonNode content, String contentType) {
    try {
      byte[] bytes = Base64.getDecoder().decode(content.asString(""));
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return contentType.contains("json")
          ? JsonMapper.shared().readTree(text)
          : JsonNodeFactory.instance.stringNode(text);
    } catch (IllegalArgumentException | CharacterCodingException | JacksonException e) {
      return content;
    }
  }

  // Some libraries write JSON as a text.
  private static JsonNode parsed(JsonNode body, List<String> contentType) {
    boolean isJson = contentType.stream().anyMatch(type -> type.contains("json"));
    if (!body.isString() || !isJson || !body.stringValue().strip().matches("(?s)[{\\[].*")) {
      return body;
    }
    try {
      return JsonMapper.shared().readTree(body.stringValue());
    } catch (JacksonException e) {
      return body;
    }
  }

  private static List<RecordedMatcher> matchers(JsonNode message) {
    List<RecordedMatcher> matchers = new ArrayList<>();
    for (Map.Entry<String, JsonNode> part : message.path("matchingRules").properties()) {
      if (part.getKey().startsWith("$")) {
        OldMatchers.add(matchers, part.getKey(), part.getValue());
      } else if (part.getValue().has("matchers")) {
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
