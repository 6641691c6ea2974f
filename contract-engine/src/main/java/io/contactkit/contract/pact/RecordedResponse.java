package io.contactkit.contract.pact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the consumer relies on in the answer.
 *
 * @param headers values by name, names as recorded
 * @param body empty when there is none; a JSON null is a body
 */
public record RecordedResponse(
    int status,
    Map<String, List<String>> headers,
    Optional<JsonNode> body,
    List<RecordedMatcher> matchers) {

  public RecordedResponse {
    matchers = List.copyOf(matchers);
  }

  /** The values of a header, whatever the case of its name. */
  public List<String> header(String name) {
    return InteractionReader.header(headers, name);
  }
}
