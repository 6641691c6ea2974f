package io.contactkit.client.leat;

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
import io.contactkit.client.leat.api.ContactIdentifiersApi;
import io.contactkit.client.leat.api.ContactSubscriptionsApi;
import io.contactkit.client.leat.api.PortalSessionsApi;
import java.net.URI;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls Leat.
 *
 * <pre>{@code
 * LeatClient leat = LeatClient.builder().token("...").build();
 * ContactIdentifier card = leat.contactIdentifiers().findContactIdentifier("ABCDE12356-90").getData();
 * }</pre>
 *
 * <p>Immutable and thread-safe: create one and keep it.
 */
public final class LeatClient implements LeatApis {
  private final Builder settings;
  private final Connection connection;
  private final CallOptions options;

  private LeatClient(Builder settings, Connection connection, CallOptions options) {
    this.settings = settings;
    this.connection = connection;
    this.options = options;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A client with the settings of the environment variables {@code CONTACTKIT_LEAT_…}. */
  public static LeatClient fromEnv() {
    return builder().environment(System.getenv()).build();
  }

  /** A builder with the settings of this client. */
  public Builder toBuilder() {
    return new Builder(settings);
  }

  /** This client with other options for its calls; shares everything else with it. */
  public LeatClient with(CallOptions options) {
    return new LeatClient(settings, connection, options);
  }

  /** Loyalty cards and other values that stand for a contact. */
  @Override
  public ContactIdentifiersApi contactIdentifiers() {
    return connection.api(ContactIdentifiersApi.class, options);
  }

  /** Which kinds of email a contact receives. */
  @Override
  public ContactSubscriptionsApi contactSubscriptions() {
    return connection.api(ContactSubscriptionsApi.class, options);
  }

  /** Sessions in the portal. */
  @Override
  public PortalSessionsApi portalSessions() {
    return connection.api(PortalSessionsApi.class, options);
  }

  @Override
  public String toString() {
    return "LeatClient";
  }

  /** Settings of a {@link LeatClient}; a token, or credentials to fetch one with, is required. */
  public static final class Builder extends ClientBuilder<Builder> {
    private static final String PROVIDER = "leat";

    private @Nullable BiFunction<Builder, Settings, AccessToken> token;
    private @Nullable URI tokenUrl;

    private Builder() {}

    private Builder(Builder from) {
      super(from);
      this.token = from.token;
      this.tokenUrl = from.tokenUrl;
    }

    /** A personal access token, or an access token that outlives the client. */
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

    /** Where tokens are fetched; {@code /oauth/token} beside the API unless set. */
    public Builder tokenUrl(String tokenUrl) {
      this.tokenUrl = Settings.checkedUrl(URI.create(tokenUrl), "tokenUrl");
      return this;
    }

    public LeatClient build() {
      if (token == null) {
        throw new IllegalStateException(
            Setting.missing(PROVIDER, Setting.TOKEN, Setting.CLIENT_ID));
      }
      Settings settings = settings(LeatServer.URL);
      return new LeatClient(
          new Builder(this),
          new Connection(
              settings, HeaderCredential.bearer(token.apply(this, settings)), LeatException::of),
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
    }

    private Builder token(Secret secret) {
      this.token = (builder, settings) -> secret;
      return this;
    }

    private URI tokenUrl(Settings settings) {
      return settings.tokenUrl(tokenUrl, LeatServer.URL, LeatServer.TOKEN_PATH);
    }
  }
}
