package io.contactkit.contract.observe;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request and the response to it, as they were on the wire.
 *
 * @param path percent-encoded, without the query
 * @param query percent-encoded, without the question mark; empty where there is none
 * @param status zero if there was no response
 */
public record Exchange(
    String method, String path, String query, Message request, int status, Message response) {

  /**
   * Headers and body of one side.
   *
   * @param headers by name in any case
   * @param fault why the body is not all that was sent; empty where it is
   */
  public record Message(Map<String, List<String>> headers, byte[] body, String fault) {
    /** Nothing at all. */
    public static final Message NONE = new Message(Map.of(), new byte[0], "");

    public Message {
      Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
      headers = Collections.unmodifiableMap(copy);
    }

    /** The first value of a header, or the empty text. */
    public String header(String name) {
      List<String> values = headers.getOrDefault(name, List.of());
      return values.isEmpty() ? "" : values.get(0);
    }
  }
}
