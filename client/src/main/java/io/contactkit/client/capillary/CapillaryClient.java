package io.contactkit.client.capillary;

import io.contactkit.client.AccessTokenException;
import io.contactkit.client.CallOptions;
import io.contactkit.client.ClientBuilder;
import io.contactkit.client.capillary.api.CustomerIdentifiersApi;
import io.contactkit.client.internal.AccessToken;
import io.contactkit.client.internal.Connection;
import io.contactkit.client.internal.Credential;
import io.contactkit.client.internal.Environment;
import io.contactkit.client.internal.FetchedToken;
import io.contactkit.client.internal.HeaderCredential;
import io.contactkit.client.internal.Secret;
import io.contactkit.client.internal.Setting;
import io.contactkit.client.internal.Settings;
import io.contactkit.client.internal.TokenEndpoint;
import java.net.URI;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls Capillary.
 *
 * <pre>{@code
 * CapillaryClient capillary = CapillaryClient.builder().cluster("eu").basic(till, password).build();
 * long customer = capillary.customerIdentifiers()
 *     .changeCustomerIdentifier(382756026L, IdentifierSource.INSTORE, null, null, change)
 *     .getCreatedId();
 * }</pre>
 *
 * <p>Immutable and thread-safe: create one and keep it.
 */
public final class CapillaryClient implements CapillaryApis {
  private final Builder settings;
  private final Connection connection;
  private final CallOptions options;

  private CapillaryClient(Builder settings, Connection connection, CallOptions options) {
    this.settings = settings;
    this.connection = connection;
    this.options = options;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A client with the settings of the environment variables {@code CONTACTKIT_CAPILLARY_…}. */
  public static CapillaryClient fromEnv() {
    return builder().environment(System.getenv()).build();
  }

  /** A builder with the settings of this client. */
  public Builder toBuilder() {
    return new Builder(settings);
  }

  /** This client with other options for its calls; shares everything else with it. */
  public CapillaryClient with(CallOptions options) {
    return new CapillaryClient(settings, connection, options);
  }

  /** Identifiers and loyalty cards of a customer. */
  @Override
  public CustomerIdentifiersApi customerIdentifiers() {
    return connection.api(CustomerIdentifiersApi.class, options);
  }

  @Override
  public String toString() {
    return "CapillaryClient";
  }

  /** Settings of a {@link CapillaryClient}; its cluster and one kind of credential are required. */
  public static final class Builder extends ClientBuilder<Builder> {
    private static final String PROVIDER = "capillary";

    private @Nullable BiFunction<Builder, Settings, Credential> credential;
    private @Nullable URI tokenUrl;

    private Builder() {}

    private Builder(Builder from) {
      super(from);
      this.credential = from.credential;
      this.tokenUrl = from.tokenUrl;
    }

    /** The cluster that hosts the organisation, such as {@code eu}. */
    public Builder cluster(String cluster) {
      if (!cluster.matches("[a-z0-9-]+")) {
        throw new IllegalArgumentException("cluster must be a host name part: " + cluster);
      }
      return baseUrl(CapillaryServer.URL.replace("{cluster}", cluster));
    }

    /** The till and its password, which goes over the wire as the vendor wants it: as MD5. */
    public Builder basic(String tillId, String password) {
      BasicCredential basic = BasicCredential.of(tillId, password);
      this.credential = (builder, settings) -> basic;
      return this;
    }

    /** A token of the vendor's token endpoint, instead of Basic. */
    public Builder oauthToken(String token) {
      return token((builder, settings) -> Secret.of(token, "oauthToken"));
    }

    /**
     * Where to get the token; asked once per request, and again after a 401. If it throws or gives
     * none, the call fails with an {@link AccessTokenException}.
     */
    public Builder oauthToken(Supplier<String> token) {
      return token((builder, settings) -> Secret.of(token, "oauthToken"));
    }

    /** A key and a secret that tokens are fetched with, kept and renewed as needed. */
    public Builder clientCredentials(String key, String secret) {
      return token(
          (builder, settings) ->
              new FetchedToken(
                  TokenEndpoint.keyAndSecret(builder.tokenUrl(settings), key, secret)));
    }

    /** Where tokens are fetched; {@code /v3/oauth/token/generate} beside the API unless set. */
    public Builder tokenUrl(String tokenUrl) {
      this.tokenUrl = Settings.checkedUrl(URI.create(tokenUrl), "tokenUrl");
      return this;
    }

    public CapillaryClient build() {
      if (credential == null) {
        throw new IllegalStateException(
            Setting.missing(PROVIDER, Setting.TILL_ID, Setting.OAUTH_TOKEN, Setting.KEY));
      }
      Settings settings = settings(null);
      return new CapillaryClient(
          new Builder(this),
          new Connection(settings, credential.apply(this, settings), CapillaryException::of),
          CallOptions.none());
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected String provider() {
      return PROVIDER;
    }

    @Override
    protected void credentials(Environment environment) {
      if (environment.text(Setting.BASE_URL).isEmpty()) {
        environment.text(Setting.CLUSTER).ifPresent(this::cluster);
      }
      environment.text(Setting.TOKEN_URL).ifPresent(this::tokenUrl);
      environment.both(Setting.TILL_ID, Setting.PASSWORD, this::basic);
      environment.both(Setting.KEY, Setting.SECRET, this::clientCredentials);
      environment.text(Setting.OAUTH_TOKEN).ifPresent(this::oauthToken);
    }

    private Builder token(BiFunction<Builder, Settings, AccessToken> token) {
      this.credential =
          (builder, settings) ->
              HeaderCredential.of("X-CAP-API-OAUTH-TOKEN", token.apply(builder, settings));
      return this;
    }

    private URI tokenUrl(Settings settings) {
      return settings.tokenUrl(tokenUrl, CapillaryServer.URL, CapillaryServer.TOKEN_PATH);
    }
  }
}
