package io.contactkit.client.internal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A token in one header, and perhaps a fixed header beside it. */
public final class HeaderCredential implements Credential {
  private final String name;
  private final String prefix;
  private final AccessToken token;
  private final Map<String, String> besides;

  private HeaderCredential(
      String name, String prefix, AccessToken token, Map<String, String> besides) {
    this.name = name;
    this.prefix = prefix;
    this.token = token;
    this.besides = besides;
  }

  public static HeaderCredential bearer(AccessToken token) {
    return new HeaderCredential("Authorization", "Bearer ", token, Map.of());
  }

  public static HeaderCredential of(String name, AccessToken token) {
    return new HeaderCredential(name, "", token, Map.of());
  }

  public HeaderCredential and(String header, @Nullable Secret value) {
    return value == null
        ? this
        : new HeaderCredential(name, prefix, token, Map.of(header, value.get()));
  }

  @Override
  public Map<String, String> headers(Exchange exchange) {
    String value = prefix + token.get(exchange);
    if (besides.isEmpty()) {
      return Map.of(name, value);
    }
    Map<String, String> headers = new HashMap<>(besides);
    headers.put(name, value);
    return headers;
  }

  @Override
  public void refused(Map<String, String> headers) {
    String value = headers.get(name);
    if (value != null) {
      token.refused(value.substring(prefix.length()));
    }
  }
}
