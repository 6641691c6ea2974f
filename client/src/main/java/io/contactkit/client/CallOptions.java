package io.contactkit.client;

import io.contactkit.client.internal.Settings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is different about some calls.
 *
 * <pre>{@code
 * leat.with(CallOptions.none().timeout(Duration.ofSeconds(2)).header("X-Partner-ID", "7"))
 *     .contactIdentifiers()
 *     .findContactIdentifier(value);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CallOptions {
  private static final Set<String> OWN_HEADERS =
      Set.of(
          "accept",
          "authorization",
          "connection",
          "content-length",
          "content-type",
          "cookie",
          "host",
          "transfer-encoding",
          "user-agent",
          "x-api-key",
          "x-cap-api-oauth-token");
  private static final CallOptions NONE = new CallOptions(null, Map.of(), null);

  private final @Nullable Duration timeout;
  private final Map<String, String> headers;
  private final @Nullable Boolean idempotent;

  private CallOptions(
      @Nullable Duration timeout, Map<String, String> headers, @Nullable Boolean idempotent) {
    this.timeout = timeout;
    this.headers = headers;
    this.idempotent = idempotent;
  }

  public static CallOptions none() {
    return NONE;
  }

  /** How long a call may take with all its retries, instead of the client's call timeout. */
  public CallOptions timeout(Duration timeout) {
    return new CallOptions(Settings.positive(timeout, "timeout"), headers, idempotent);
  }

  /** A header besides those that the client sets itself. */
  public CallOptions header(String name, String value) {
    if (!name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
      throw new IllegalArgumentException("not a header name: " + name);
    }
    if (OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("the client sets the header " + name + " itself");
    }
    if (!value.chars().allMatch(c -> c > 31 && c < 127)) {
      throw new IllegalArgumentException("not a value for the header " + name);
    }
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(name, value);
    return new CallOptions(timeout, Map.copyOf(all), idempotent);
  }

  /** Whether the call may be sent again after it may have arrived; unless set, a GET may. */
  public CallOptions idempotent(boolean idempotent) {
    return new CallOptions(timeout, headers, idempotent);
  }

  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  public Map<String, String> headers() {
    return headers;
  }

  public Optional<Boolean> idempotent() {
    return Optional.ofNullable(idempotent);
  }

  @Override
  public String toString() {
    return "CallOptions[timeout="
        + timeout
        + ", headers="
        + headers.keySet()
        + ", idempotent="
        + idempotent
        + "]";
  }
}
