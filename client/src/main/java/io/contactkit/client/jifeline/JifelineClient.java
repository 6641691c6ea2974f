package io.contactkit.client.jifeline;

import io.contactkit.client.AccessTokenException;
import io.contactkit.client.CallOptions;
import io.contactkit.client.ClientBuilder;
import io.contactkit.client.internal.AccessToken;
import io.contactkit.client.internal.Connection;
import io.contactkit.client.internal.Environment;
import io.contactkit.client.internal.FetchedToken;
import io.contactkit.client.internal.HeaderCredential;
import io.contactkit.client.internal.Secret;
import io.contactkit.client.internal.Setting;
import io.contactkit.client.internal.Settings;
import io.contactkit.client.internal.TokenEndpoint;
import io.contactkit.client.jifeline.api.ContactPointsApi;
import java.net.URI;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls Jifeline.
 *
 * <pre>{@code
 * JifelineClient jifeline = JifelineClient.builder().token("...").build();
 * for (ContactPoint point : jifeline.allContactPoints(ContactPointFilter.none())) { ... }
 * }</pre>
 *
 * <p>Immutable and thread-safe: create one and keep it.
 */
public final class JifelineClient implements JifelineApis {
  private final Builder settings;
  private final Connection connection;
  private final CallOptions options;

  private JifelineClient(Builder settings, Connection connection, CallOptions options) {
    this.settings = settings;
    this.connection = connection;
    this.options = options;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A client with the settings of the environment variables {@code CONTACTKIT_JIFELINE_…}. */
  public static JifelineClient fromEnv() {
    return builder().environment(System.getenv()).build();
  }

  /** A builder with the settings of this client. */
  public Builder toBuilder() {
    return new Builder(settings);
  }

  /** This client with other options for its calls; shares everything else with it. */
  public JifelineClient with(CallOptions options) {
    return new JifelineClient(settings, connection, options);
  }

  /** Where a customer can be reached. */
  @Override
  public ContactPointsApi contactPoints() {
    return connection.api(ContactPointsApi.class, options);
  }

  /** The contact points of all pages, fetched as they are needed. */
  public ContactPointPages allContactPoints(ContactPointFilter filter) {
    return new ContactPointPages(contactPoints(), filter);
  }

  @Override
  public String toString() {
    return "JifelineClient";
  }

  /**
   * Settings of a {@link JifelineClient}; a token, or credentials to fetch one with, is required.
   */
  public static final class Builder extends ClientBuilder<Builder> {
    private static final String PROVIDER = "jifeline";

    private @Nullable BiFunction<Builder, Settings, AccessToken> token;
    private @Nullable URI tokenUrl;
    private @Nullable Secret apiKey;

    private Builder() {}

    private Builder(Builder from) {
      super(from);
      this.token = from.token;
      this.tokenUrl = from.tokenUrl;
      this.apiKey = from.apiKey;
    }

    /** An access token that outlives the client. */
    public Builder token(String token) {
      return token(Secret.of(token, "token"));
    }

    /**
     * Where to get the token; asked once per request, and again after a 401. If it throws or gives
     * none, the call fails with an {@link AccessTokenException}.
     */
    public Builder token(Supplier<String> token) {
      return token(Secret.of(token, "token"));
    }

    /** Credentials that tokens are fetched with, kept and renewed as needed. */
    public Builder clientCredentials(String clientId, String clientSecret) {
      this.token =
          (builder, settings) ->
              new FetchedToken(
                  TokenEndpoint.oauth2(builder.tokenUrl(settings), clientId, clientSecret));
      return this;
    }

    /** Where tokens are fetched; {@code /oauth2/token} beside the API unless set. */
    public Builder tokenUrl(String tokenUrl) {
      this.tokenUrl = Settings.checkedUrl(URI.create(tokenUrl), "tokenUrl");
      return this;
    }

    /** The key that some portals want besides the token. */
    public Builder apiKey(String apiKey) {
      this.apiKey = Secret.of(apiKey, "apiKey");
      return this;
    }

    public JifelineClient build() {
      if (token == null) {
        throw new IllegalStateException(
            Setting.missing(PROVIDER, Setting.TOKEN, Setting.CLIENT_ID));
      }
      Settings settings = settings(JifelineServer.URL);
      return new JifelineClient(
          new Builder(this),
          new Connection(
              settings,
              HeaderCredential.bearer(token.apply(this, settings)).and("x-api-key", apiKey),
              JifelineException::of),
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
      environment.text(Setting.TOKEN_URL).ifPresent(this::tokenUrl);
      environment.both(Setting.CLIENT_ID, Setting.CLIENT_SECRET, this::clientCredentials);
      environment.text(Setting.TOKEN).ifPresent(this::token);
      environment.text(Setting.API_KEY).ifPresent(this::apiKey);
    }

    private Builder token(Secret secret) {
      this.token = (builder, settings) -> secret;
      return this;
    }

    private URI tokenUrl(Settings settings) {
      return settings.tokenUrl(tokenUrl, JifelineServer.URL, JifelineServer.TOKEN_PATH);
    }
  }
}
