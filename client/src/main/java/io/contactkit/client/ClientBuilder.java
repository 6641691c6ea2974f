package io.contactkit.client;

import feign.Capability;
import feign.Client;
import io.contactkit.client.internal.ApacheTransport;
import io.contactkit.client.internal.Environment;
import io.contactkit.client.internal.Loading;
import io.contactkit.client.internal.Setting;
import io.contactkit.client.internal.Settings;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings that all clients have; every provider's builder adds its credentials.
 *
 * <p>Not thread-safe; the client that comes out of it is immutable and thread-safe.
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
  private @Nullable URI baseUrl;
  private Duration connectTimeout = Setting.CONNECT_TIMEOUT.defaultDuration();
  private Duration readTimeout = Setting.READ_TIMEOUT.defaultDuration();
  private Duration callTimeout = Setting.CALL_TIMEOUT.defaultDuration();
  private boolean insecureHttpAllowed;
  private RetryPolicy retries = RetryPolicy.standard();
  private Clock clock = Clock.systemUTC();
  private @Nullable Client transport;
  private List<Capability> capabilities = List.of();

  protected ClientBuilder() {
    Loading.ahead();
  }

  protected ClientBuilder(ClientBuilder<B> from) {
    this.baseUrl = from.baseUrl;
    this.connectTimeout = from.connectTimeout;
    this.readTimeout = from.readTimeout;
    this.callTimeout = from.callTimeout;
    this.insecureHttpAllowed = from.insecureHttpAllowed;
    this.retries = from.retries;
    this.clock = from.clock;
    this.transport = from.transport;
    this.capabilities = from.capabilities;
  }

  protected abstract B self();

  /** Where the API answers. */
  public B baseUrl(URI baseUrl) {
    this.baseUrl = Settings.checkedUrl(baseUrl, "baseUrl");
    return self();
  }

  /** Where the API answers. */
  public B baseUrl(String baseUrl) {
    return baseUrl(URI.create(baseUrl));
  }

  /** How long to wait for a connection; 5 seconds unless set. */
  public B connectTimeout(Duration timeout) {
    this.connectTimeout = Settings.positive(timeout, "connectTimeout");
    return self();
  }

  /** How long to wait for the next bytes of an answer; 30 seconds unless set. */
  public B readTimeout(Duration timeout) {
    this.readTimeout = Settings.positive(timeout, "readTimeout");
    return self();
  }

  /** How long a call may take with all its retries; 60 seconds unless set. */
  public B callTimeout(Duration timeout) {
    this.callTimeout = Settings.positive(timeout, "callTimeout");
    return self();
  }

  /** Lets credentials travel unencrypted to other hosts than this one; off unless set. */
  public B allowInsecureHttp(boolean allowed) {
    this.insecureHttpAllowed = allowed;
    return self();
  }

  /** How often to try again; {@link RetryPolicy#standard()} unless set. */
  public B retries(RetryPolicy retries) {
    this.retries = retries;
    return self();
  }

  /** What tells the time for tokens and {@code Retry-After}; the system's clock unless set. */
  public B clock(Clock clock) {
    this.clock = clock;
    return self();
  }

  /** What sends the requests; a pooled Apache HttpClient unless set. It must not retry. */
  public B transport(Client transport) {
    this.transport = transport;
    return self();
  }

  /** Adds a capability of Feign, such as logging or metrics; it sees no credentials. */
  public B capability(Capability capability) {
    this.capabilities = Stream.concat(capabilities.stream(), Stream.of(capability)).toList();
    return self();
  }

  /** Takes over every setting whose variable is there. */
  public B environment(Map<String, String> variables) {
    Environment environment = new Environment(provider(), variables);
    environment.text(Setting.BASE_URL).ifPresent(this::baseUrl);
    environment.duration(Setting.CONNECT_TIMEOUT).ifPresent(this::connectTimeout);
    environment.duration(Setting.READ_TIMEOUT).ifPresent(this::readTimeout);
    environment.duration(Setting.CALL_TIMEOUT).ifPresent(this::callTimeout);
    environment.flag(Setting.ALLOW_INSECURE_HTTP).ifPresent(this::allowInsecureHttp);
    environment.number(Setting.MAX_RETRIES).ifPresent(n -> retries(retries.withMaxRetries(n)));
    credentials(environment);
    return self();
  }

  protected abstract String provider();

  protected abstract void credentials(Environment environment);

  protected Settings settings(@Nullable String production) {
    URI url = baseUrl == null && production != null ? URI.create(production) : baseUrl;
    if (url == null) {
      throw new IllegalStateException(
          Setting.missing(provider(), Setting.CLUSTER, Setting.BASE_URL));
    }
    return new Settings(
        Settings.secureUrl(url, insecureHttpAllowed, "baseUrl"),
        connectTimeout,
        readTimeout,
        callTimeout,
        insecureHttpAllowed,
        retries,
        clock,
        transport == null ? ApacheTransport.shared() : transport,
        capabilities);
  }
}
