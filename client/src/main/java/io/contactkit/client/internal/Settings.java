package io.contactkit.client.internal;

import feign.Client;
import java.net.URI;
import java.time.Duration;

/** Everything that a connection needs besides the credential. */
public record Settings(
    URI baseUrl, Duration connectTimeout, Duration readTimeout, Client transport) {

  public Settings {
    baseUrl = checked(baseUrl);
    positive(connectTimeout, "connectTimeout");
    positive(readTimeout, "readTimeout");
  }

  public static Settings of(String baseUrl) {
    return new Settings(
        URI.create(baseUrl),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        ApacheTransport.shared());
  }

  public Settings withBaseUrl(URI value) {
    return new Settings(value, connectTimeout, readTimeout, transport);
  }

  public Settings withConnectTimeout(Duration value) {
    return new Settings(baseUrl, value, readTimeout, transport);
  }

  public Settings withReadTimeout(Duration value) {
    return new Settings(baseUrl, connectTimeout, value, transport);
  }

  public Settings withTransport(Client value) {
    return new Settings(baseUrl, connectTimeout, readTimeout, value);
  }

  private static URI checked(URI url) {
    if (!"https".equals(url.getScheme()) && !"http".equals(url.getScheme())) {
      throw new IllegalArgumentException("baseUrl must start with https:// or http://");
    }
    if (url.getHost() == null) {
      throw new IllegalArgumentException("baseUrl has no host");
    }
    if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
      throw new IllegalArgumentException("baseUrl must have no user, query or fragment");
    }
    String text = url.toString();
    return text.endsWith("/") ? URI.create(text.replaceAll("/+$", "")) : url;
  }

  private static void positive(Duration timeout, String name) {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException(name + " must be positive: " + timeout);
    }
  }
}
