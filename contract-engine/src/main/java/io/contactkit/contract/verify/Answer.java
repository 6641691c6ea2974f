package io.contactkit.contract.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered; status 0 when it did not. */
public record Answer(int status, Map<String, List<String>> headers, byte[] body) {
  static final Answer NONE = new Answer(0, Map.of(), new byte[0]);

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The body as JSON, if it is. */
  public Optional<JsonNode> json() {
    try {
      return body.length == 0 ? Optional.empty() : Optional.of(JsonMapper.shared().readTree(body));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** The first value of a header, or the empty string. */
  public String header(String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .flatMap(header -> header.getValue().stream())
        .findFirst()
        .orElse("");
  }
}
