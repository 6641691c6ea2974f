package io.contactkit.contract.mutation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A response on its way from a server.
 *
 * <p>Immutable. Equal to one with the same status, headers and bytes.
 */
public final class ProxyResponse {
  private static final String CONTENT_TYPE = "Content-Type";

  private final int status;
  private final Map<String, List<String>> headers;
  private final byte[] body;

  private ProxyResponse(int status, Map<String, List<String>> headers, byte[] body) {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(headers);
    this.status = status;
    this.headers = Collections.unmodifiableMap(copy);
    this.body = body;
  }

  /** What a server answered, without the headers of the connection. */
  static ProxyResponse of(int status, Map<String, List<String>> headers, byte[] body) {
    return new ProxyResponse(status, headers, body.clone());
  }

  /** A response with a text in UTF-8; without a media type where that is the empty text. */
  public static ProxyResponse of(int status, String contentType, String body) {
    return new ProxyResponse(status, Map.of(), new byte[0])
        .withContentType(contentType)
        .withBody(body);
  }

  public int status() {
    return status;
  }

  /** By name in any case. */
  public Map<String, List<String>> headers() {
    return headers;
  }

  /** The media type with its parameters, or the empty text. */
  public String contentType() {
    return headers.getOrDefault(CONTENT_TYPE, List.of("")).get(0);
  }

  /** The body as a text in UTF-8. */
  public String body() {
    return new String(body, StandardCharsets.UTF_8);
  }

  byte[] bytes() {
    return body.clone();
  }

  /** The body as JSON, if it is. */
  public Optional<JsonNode> json() {
    String text = body();
    try {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(JsonMapper.shared().readTree(text)).filter(it -> !it.isMissingNode());
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** The same with another status. */
  public ProxyResponse withStatus(int changed) {
    return new ProxyResponse(changed, headers, body);
  }

  /** The same with another media type, or without one. */
  public ProxyResponse withContentType(String changed) {
    Map<String, List<String>> others = new TreeMap<>(headers);
    others.keySet().removeIf(CONTENT_TYPE::equalsIgnoreCase);
    if (!changed.isEmpty()) {
      others.put(CONTENT_TYPE, List.of(changed));
    }
    return new ProxyResponse(status, others, body);
  }

  /** The same with another body. */
  public ProxyResponse withBody(String changed) {
    return new ProxyResponse(status, headers, changed.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProxyResponse that
        && status == that.status
        && headers.equals(that.headers)
        && Arrays.equals(body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(status, headers, Arrays.hashCode(body));
  }

  @Override
  public String toString() {
    return "%d %s %s".formatted(status, contentType(), body());
  }
}
