package io.contactkit.contract.pact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the consumer sends.
 *
 * @param path without query and percent-encoded as on the wire, below the server's base path
 * @param query decoded values by name
 * @param headers values by name, names as recorded
 * @param body empty when there is none; a JSON null is a body
 */
public record RecordedRequest(
    String method,
    String path,
    Map<String, List<String>> query,
    Map<String, List<String>> headers,
    Optional<JsonNode> body,
    List<RecordedMatcher> matchers) {

  public RecordedRequest {
    matchers = List.copyOf(matchers);
  }

  /** The values of a header, whatever the case of its name. */
  public List<String> header(String name) {
    return InteractionReader.header(headers, name);
  }
}
