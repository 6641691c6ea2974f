package io.contactkit.client;

import feign.Client;
import io.contactkit.client.internal.Settings;
import java.net.URI;
import java.time.Duration;

/**
 * The settings that all clients have; every provider's builder adds its credentials.
 *
 * <p>Not thread-safe; the client that comes out of it is immutable and thread-safe.
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
  private Settings settings;

  protected ClientBuilder(Settings settings) {
    this.settings = settings;
  }

  protected abstract B self();

  /** Where the API answers; production unless set. */
  public B baseUrl(URI baseUrl) {
    return with(settings.withBaseUrl(baseUrl));
  }

  /** Where the API answers; production unless set. */
  public B baseUrl(String baseUrl) {
    return baseUrl(URI.create(baseUrl));
  }

  /** How long to wait for a connection; 5 seconds unless set. */
  public B connectTimeout(Duration timeout) {
    return with(settings.withConnectTimeout(timeout));
  }

  /** How long to wait for the next bytes of an answer; 30 seconds unless set. */
  public B readTimeout(Duration timeout) {
    return with(settings.withReadTimeout(timeout));
  }

  /** What sends the requests; a pooled Apache HttpClient unless set. It must not retry. */
  public B transport(Client transport) {
    return with(settings.withTransport(transport));
  }

  protected Settings settings() {
    return settings;
  }

  private B with(Settings settings) {
    this.settings = settings;
    return self();
  }
}
