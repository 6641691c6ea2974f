package io.contactkit.client.jifeline;

import io.contactkit.client.ClientBuilder;
import io.contactkit.client.internal.Connection;
import io.contactkit.client.internal.Secret;
import io.contactkit.client.internal.Settings;
import io.contactkit.client.jifeline.api.ContactPointsApi;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls Jifeline.
 *
 * <pre>{@code
 * JifelineClient jifeline = JifelineClient.builder().token("...").build();
 * ContactPointList page = jifeline.contactPoints().listContactPoints(customerId, null, 25, 0L);
 * }</pre>
 *
 * <p>Immutable and thread-safe: create one and keep it.
 */
public final class JifelineClient {
  private final Connection connection;

  private JifelineClient(Connection connection) {
    this.connection = connection;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Where a customer can be reached. */
  public ContactPointsApi contactPoints() {
    return connection.api(ContactPointsApi.class);
  }

  /** Settings of a {@link JifelineClient}; a token is required. */
  public static final class Builder extends ClientBuilder<Builder> {
    private @Nullable Secret token;
    private @Nullable Secret apiKey;

    private Builder() {
      super(Settings.of("https://partner-api-001.prd.jifeline.cloud"));
    }

    @Override
    protected Builder self() {
      return this;
    }

    /** An access token that outlives the client. */
    public Builder token(String token) {
      this.token = Secret.of(token, "token");
      return this;
    }

    /** Where to get the token; asked once per request. */
    public Builder token(Supplier<String> token) {
      this.token = Secret.of(token, "token");
      return this;
    }

    /** The key that some portals want besides the token. */
    public Builder apiKey(String apiKey) {
      this.apiKey = Secret.of(apiKey, "apiKey");
      return this;
    }

    public JifelineClient build() {
      Secret bearer = token;
      Secret key = apiKey;
      if (bearer == null) {
        throw new IllegalStateException("a token is required: token(..)");
      }
      return new JifelineClient(
          new Connection(
              settings(),
              () ->
                  key == null
                      ? Map.of("Authorization", "Bearer " + bearer.get())
                      : Map.of("Authorization", "Bearer " + bearer.get(), "x-api-key", key.get()),
              JifelineException::of));
    }
  }
}
