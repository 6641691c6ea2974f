package io.contactkit.contract.mutation;

import io.contactkit.contract.internal.QueryText;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request on its way to a server.
 *
 * @param target the path and query, as on the wire
 * @param headers by name in any case, without those of the connection
 * @param body the empty text where there is none
 */
public record ProxyRequest(
    String method, URI target, Map<String, List<String>> headers, String body) {

  public ProxyRequest {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(headers);
    headers = Collections.unmodifiableMap(copy);
  }

  /** The body as JSON, if it is. */
  public Optional<JsonNode> json() {
    String text = body;
    try {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(JsonMapper.shared().readTree(text)).filter(it -> !it.isMissingNode());
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** The same with another path and query. */
  public ProxyRequest withTarget(URI changed) {
    return new ProxyRequest(method, changed, headers, body);
  }

  /** The same with values of a query parameter added. */
  public ProxyRequest withQuery(String name, List<String> values) {
    if (values.isEmpty()) {
      return this;
    }
    String more = QueryText.of(Map.of(name, values));
    String query = target.getRawQuery() == null ? more : target.getRawQuery() + "&" + more;
    return withTarget(URI.create(target.getRawPath() + "?" + query));
  }

  /** The same with other headers. */
  public ProxyRequest withHeaders(Map<String, List<String>> changed) {
    return new ProxyRequest(method, target, changed, body);
  }

  /** The same with another body. */
  public ProxyRequest withBody(String changed) {
    return new ProxyRequest(method, target, headers, changed);
  }
}
