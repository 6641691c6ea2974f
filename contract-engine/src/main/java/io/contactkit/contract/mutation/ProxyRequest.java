package io.contactkit.contract.mutation;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

  /** The same with another path and query. */
  public ProxyRequest withTarget(URI changed) {
    return new ProxyRequest(method, changed, headers, body);
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
