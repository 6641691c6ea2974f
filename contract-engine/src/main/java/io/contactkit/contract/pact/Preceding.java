package io.contactkit.contract.pact;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The call that comes before another one, whose effect the other one shows.
 *
 * <p>It is noted in the comments of a V4 file, so that a verifier which does not know it sets the
 * follow-up's own states instead; these describe what the call leaves behind.
 *
 * @param interaction the call
 * @param carries the JSON pointers of values in its answer that the server chooses and the
 *     follow-up repeats
 */
public record Preceding(RecordedInteraction interaction, List<String> carries) {

  public Preceding {
    carries = List.copyOf(carries);
  }

  /** The follow-up with what the server chose in place of what was recorded. */
  public RecordedInteraction continued(RecordedInteraction followUp, JsonNode answer) {
    Map<String, String> chosen = new TreeMap<>();
    for (String pointer : carries) {
      JsonNode actual = answer.at(pointer);
      interaction
          .response()
          .body()
          .filter(recorded -> recorded.at(pointer).isString() && actual.isString())
          .ifPresent(
              recorded -> chosen.put(recorded.at(pointer).stringValue(), actual.stringValue()));
    }
    RecordedRequest request = followUp.request();
    RecordedResponse response = followUp.response();
    String path =
        Stream.of(request.path().split("/", -1))
            .map(segment -> encoded(chosen, segment))
            .collect(Collectors.joining("/"));
    return followUp
        .withRequest(
            new RecordedRequest(
                request.method(),
                path,
                request.query(),
                request.headers(),
                request.body(),
                request.matchers()))
        .withResponse(
            new RecordedResponse(
                response.status(),
                response.headers(),
                response.body().map(body -> replaced(body.deepCopy(), chosen)),
                response.matchers()));
  }

  private static String encoded(Map<String, String> chosen, String segment) {
    String value = chosen.get(segment);
    return value == null
        ? segment
        : URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static JsonNode replaced(JsonNode node, Map<String, String> chosen) {
    if (node.isString()) {
      return StringNode.valueOf(chosen.getOrDefault(node.stringValue(), node.stringValue()));
    }
    if (node instanceof ObjectNode object) {
      object.propertyNames().forEach(name -> object.set(name, replaced(object.get(name), chosen)));
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, replaced(array.get(i), chosen));
      }
    }
    return node;
  }
}
