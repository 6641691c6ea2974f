package io.contactkit.client.leat;

import io.contactkit.client.ClientBuilder;
import io.contactkit.client.internal.Connection;
import io.contactkit.client.internal.Secret;
import io.contactkit.client.internal.Settings;
import io.contactkit.client.leat.api.ContactIdentifiersApi;
import io.contactkit.client.leat.api.ContactSubscriptionsApi;
import io.contactkit.client.leat.api.PortalSessionsApi;
import java.util.Map;
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
public final class LeatClient {
  private final Connection connection;

  private LeatClient(Connection connection) {
    this.connection = connection;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Loyalty cards and other values that stand for a contact. */
  public ContactIdentifiersApi contactIdentifiers() {
    return connection.api(ContactIdentifiersApi.class);
  }

  /** Which kinds of email a contact receives. */
  public ContactSubscriptionsApi contactSubscriptions() {
    return connection.api(ContactSubscriptionsApi.class);
  }

  /** Sessions in the portal. */
  public PortalSessionsApi portalSessions() {
    return connection.api(PortalSessionsApi.class);
  }

  /** Settings of a {@link LeatClient}; a token is required. */
  public static final class Builder extends ClientBuilder<Builder> {
    private @Nullable Secret token;

    private Builder() {
      super(Settings.of("https://api.piggy.eu/api/v3/oauth/clients"));
    }

    @Override
    protected Builder self() {
      return this;
    }

    /** A personal access token, or an access token that outlives the client. */
    public Builder token(String token) {
      this.token = Secret.of(token, "token");
      return this;
    }

    /** Where to get the token; asked once per request. */
    public Builder token(Supplier<String> token) {
      this.token = Secret.of(token, "token");
      return this;
    }

    public LeatClient build() {
      Secret bearer = token;
      if (bearer == null) {
        throw new IllegalStateException("a token is required: token(..)");
      }
      return new LeatClient(
          new Connection(
              settings(),
              () -> Map.of("Authorization", "Bearer " + bearer.get()),
              LeatException::of));
    }
  }
}
