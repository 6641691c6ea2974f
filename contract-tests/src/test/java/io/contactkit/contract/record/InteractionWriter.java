package io.contactkit.contract.record;

import io.contactkit.openapi.Content;
import io.contactkit.openapi.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Writes a described interaction in the V4 format. */
final class InteractionWriter {
  private final Draft<?> draft;

  private InteractionWriter(Draft<?> draft) {
    this.draft = draft;
  }

  static ObjectNode write(Draft<?> draft) {
    return new InteractionWriter(draft).interaction();
  }

  private ObjectNode interaction() {
    ObjectNode interaction = object();
    interaction.put("type", "Synchronous/HTTP");
    interaction.put("description", draft.description());
    draft
        .states()
        .forEach(
            state -> {
              ObjectNode node = interaction.withArray("providerStates").addObject();
              node.put("name", state.name());
              node.set("params", JsonMapper.shared().valueToTree(state.params()));
            });
    interaction.set("request", request());
    interaction.set("response", response());
    ObjectNode comments = interaction.putObject("comments");
    comments
        .putObject("references")
        .putObject("OpenAPI")
        .put("operationId", draft.operation().id());
    draft.after().ifPresent(first -> after(comments.putObject("after"), first));
    return interaction;
  }

  /** The call that comes first, and what its answer chooses that this interaction names. */
  private void after(ObjectNode comment, Draft<?> first) {
    comment.put("description", first.description());
    ArrayNode carries = comment.putArray("carries");
    @Nullable JsonNode answer = first.answer();
    for (String pointer : first.chosenByServer()) {
      if (answer != null && repeats(answer.at(pointer))) {
        carries.add(pointer);
      }
    }
  }

  private boolean repeats(JsonNode value) {
    @Nullable JsonNode answer = draft.answer();
    return value.isString()
        && (draft.parameters().containsValue(value)
            || (answer != null && answer.toString().contains(value.toString())));
  }

  ObjectNode request() {
    return draft.sent().map(this::sent).orElseGet(this::called);
  }

  /** The request of a client that is not the kit's. */
  private ObjectNode sent(SdkRequest sent) {
    ObjectNode request = object();
    request.put("method", sent.method());
    request.put("path", sent.path());
    ObjectNode query = object();
    sent.query().forEach((name, value) -> query.putArray(name).add(value));
    if (!query.isEmpty()) {
      request.set("query", query);
    }
    if (!sent.body().isEmpty()) {
      request.set("body", body(StringNode.valueOf(sent.body()), sent.contentType()));
    }
    Map<String, List<String>> headers = new TreeMap<>();
    draft.credential().headers().forEach((name, value) -> headers.put(name, List.of(value)));
    headers.put("Accept", List.of(sent.accept()));
    headers.put("Content-Type", List.of(sent.contentType()));
    request.set("headers", headers(headers));
    return request;
  }

  private ObjectNode called() {
    ObjectNode request = object();
    request.put("method", draft.operation().method());
    request.put("path", path());
    ObjectNode query = object();
    draft
        .parameters()
        .forEach(
            (name, value) -> {
              if (draft.operation().parameter(name).in().equals("query")) {
                query.putArray(name).add(value.asString());
              }
            });
    if (!query.isEmpty()) {
      request.set("query", query);
    }
    Map<String, List<String>> headers = new TreeMap<>();
    draft.credential().headers().forEach((name, value) -> headers.put(name, List.of(value)));
    headers.put("Accept", accept());
    @Nullable JsonNode body = draft.body();
    if (body != null) {
      String mediaType = draft.operation().requestBody().orElseThrow().content().mediaType();
      headers.put("Content-Type", List.of(mediaType));
      request.set("body", body(body, mediaType));
    }
    request.set("headers", headers(headers));
    return request;
  }

  private ObjectNode response() {
    Response documented = draft.response();
    ObjectNode response = object();
    response.put("status", documented.status());
    @Nullable JsonNode answer = draft.answer();
    if (!documented.contents().isEmpty() && answer != null) {
      Content content = documented.content();
      response.set("headers", headers(Map.of("Content-Type", List.of(content.mediaType()))));
      response.set("body", body(answer, content.mediaType()));
      ObjectNode rules = object();
      Loosening.of(draft)
          .forEach(
              pointer ->
                  rules.set(
                      MatchingRules.expression(pointer),
                      MatchingRules.entry(
                          MatchingRules.of(Schemas.at(content.schema(), pointer)))));
      if (!rules.isEmpty()) {
        response.putObject("matchingRules").set("body", rules);
      }
    }
    return response;
  }

  private String path() {
    String path = draft.operation().path();
    for (Map.Entry<String, JsonNode> parameter : draft.parameters().entrySet()) {
      String value = URLEncoder.encode(parameter.getValue().asString(), StandardCharsets.UTF_8);
      path = path.replace("{" + parameter.getKey() + "}", value.replace("+", "%20"));
    }
    return path;
  }

  private List<String> accept() {
    return draft.operation().responses().stream()
        .flatMap(response -> response.contents().stream())
        .map(Content::mediaType)
        .distinct()
        .toList();
  }

  private static ObjectNode body(JsonNode content, String mediaType) {
    ObjectNode body = object();
    body.set("content", content);
    return body.put("contentType", mediaType).put("encoded", false);
  }

  private static ObjectNode headers(Map<String, List<String>> headers) {
    ObjectNode node = object();
    headers.forEach((name, values) -> values.forEach(node.putArray(name)::add));
    return node;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
