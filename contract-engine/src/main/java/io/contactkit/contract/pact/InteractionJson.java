package io.contactkit.contract.pact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes interactions in the V4 format, whatever format they were read from. */
public final class InteractionJson {
  private InteractionJson() {}

  /** A pact file of this one interaction. */
  public static JsonNode pact(RecordedInteraction interaction) {
    return pact("consumer", interaction.provider(), List.of(interaction));
  }

  /** A pact file in version 4. */
  public static ObjectNode pact(
      String consumer, String provider, List<RecordedInteraction> interactions) {
    ObjectNode pact = JsonNodeFactory.instance.objectNode();
    pact.putObject("consumer").put("name", consumer);
    pact.putObject("provider").put("name", provider);
    ArrayNode list = pact.putArray("interactions");
    interactions.forEach(interaction -> list.add(of(interaction)));
    pact.putObject("metadata").putObject("pactSpecification").put("version", "4.0");
    return pact;
  }

  private static JsonNode of(RecordedInteraction interaction) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("type", "Synchronous/HTTP").put("description", interaction.description());
    RecordedRequest request = interaction.request();
    ObjectNode sent = node.putObject("request");
    sent.put("method", request.method()).put("path", request.path());
    sent.set("query", JsonMapper.shared().valueToTree(request.query()));
    message(sent, request.headers(), request.body(), request.matchers());
    RecordedResponse response = interaction.response();
    ObjectNode answered = node.putObject("response").put("status", response.status());
    message(answered, response.headers(), response.body(), response.matchers());
    return node;
  }

  private static void message(
      ObjectNode message,
      Map<String, List<String>> headers,
      Optional<JsonNode> body,
      List<RecordedMatcher> matchers) {
    message.set("headers", JsonMapper.shared().valueToTree(headers));
    body.ifPresent(
        content -> {
          ObjectNode wrapper = message.putObject("body");
          wrapper.set("content", content);
          wrapper.put("contentType", contentType(headers)).put("encoded", false);
        });
    for (RecordedMatcher matcher : matchers) {
      ObjectNode rules = message.withObjectProperty("matchingRules");
      ObjectNode part = rules.withObjectProperty(matcher.part());
      ObjectNode entry =
          matcher.expression().isEmpty() ? part : part.withObjectProperty(matcher.expression());
      entry
          .put("combine", matcher.sufficient() ? "OR" : "AND")
          .withArrayProperty("matchers")
          .add(matcher.rule());
    }
  }

  private static String contentType(Map<String, List<String>> headers) {
    List<String> types = InteractionReader.header(headers, "Content-Type");
    return types.isEmpty() ? "application/json" : types.get(0);
  }
}
