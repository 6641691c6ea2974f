package io.contactkit.client.internal;

import feign.Capability;
import feign.Client;
import feign.Request;
import io.contactkit.client.RetryPolicy;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Everything that a connection needs besides the credential. */
public record Settings(
    URI baseUrl,
    Duration connectTimeout,
    Duration readTimeout,
    Duration callTimeout,
    boolean insecureHttpAllowed,
    RetryPolicy retries,
    Clock clock,
    Client transport,
    List<Capability> capabilities) {
  // no time at all would mean forever to a socket, and what nobody waits for cannot be counted
  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofDays(365);
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** An absolute address to which a path can be appended. */
  public static URI checkedUrl(URI url, String name) {
    if (!"https".equals(url.getScheme()) && !"http".equals(url.getScheme())) {
      throw new IllegalArgumentException(name + " must start with https:// or http://");
    }
    if (url.getHost() == null) {
      throw new IllegalArgumentException(name + " has no host");
    }
    if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
      throw new IllegalArgumentException(name + " must have no user, query or fragment");
    }
    String text = url.toString();
    int end = text.length();
    while (text.charAt(end - 1) == '/') {
      end--;
    }
    return URI.create(text.substring(0, end));
  }

  /** Credentials stay on this host or are encrypted. */
  public static URI secureUrl(URI url, boolean insecureHttpAllowed, String name) {
    if (url.getScheme().equals("http")
        && !insecureHttpAllowed
        && !LOOPBACK.contains(url.getHost())) {
      throw new IllegalStateException(
          name + " must be https: " + url.getHost() + " is not this host; see allowInsecureHttp");
    }
    return url;
  }

  /** A timeout of at least a millisecond and at most a year. */
  public static Duration positive(Duration timeout, String name) {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException(name + " must be positive: " + timeout);
    }
    if (timeout.compareTo(SHORTEST) < 0) {
      return SHORTEST;
    }
    return timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout;
  }

  /** The token endpoint: as given, or beside the API on the same host. */
  public URI tokenUrl(@Nullable URI given, String production, String tokenPath) {
    if (given != null) {
      return secureUrl(given, insecureHttpAllowed, "tokenUrl");
    }
    String apiPath = production.replaceFirst("^\\w+://[^/]*", "");
    String base = baseUrl.toString();
    String root =
        base.endsWith(apiPath) ? base.substring(0, base.length() - apiPath.length()) : base;
    return URI.create(root + tokenPath);
  }

  /** Feign's own timeouts, none longer than what is left of the call. */
  Request.Options options(long remainingMillis) {
    return new Request.Options(
        Math.min(connectTimeout.toMillis(), remainingMillis),
        TimeUnit.MILLISECONDS,
        Math.min(readTimeout.toMillis(), remainingMillis),
        TimeUnit.MILLISECONDS,
        false);
  }
}
