package io.contactkit.client.capillary;

import io.contactkit.client.ClientBuilder;
import io.contactkit.client.capillary.api.CustomerIdentifiersApi;
import io.contactkit.client.internal.Connection;
import io.contactkit.client.internal.Credential;
import io.contactkit.client.internal.Secret;
import io.contactkit.client.internal.Settings;
import java.util.Map;
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
public final class CapillaryClient {
  private final Connection connection;

  private CapillaryClient(Connection connection) {
    this.connection = connection;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Identifiers and loyalty cards of a customer. */
  public CustomerIdentifiersApi customerIdentifiers() {
    return connection.api(CustomerIdentifiersApi.class);
  }

  /** Settings of a {@link CapillaryClient}; either Basic credentials or a token is required. */
  public static final class Builder extends ClientBuilder<Builder> {
    private @Nullable Credential credential;

    private Builder() {
      super(Settings.of(url("eu")));
    }

    @Override
    protected Builder self() {
      return this;
    }

    /** The cluster that hosts the organisation, {@code eu} unless set. */
    public Builder cluster(String cluster) {
      if (!cluster.matches("[a-z0-9-]+")) {
        throw new IllegalArgumentException("cluster must be a host name part: " + cluster);
      }
      return baseUrl(url(cluster));
    }

    /** The till and its password, which goes over the wire as the vendor wants it: as MD5. */
    public Builder basic(String tillId, String password) {
      this.credential = BasicCredential.of(tillId, password);
      return this;
    }

    /** A token of the vendor's token endpoint, instead of Basic. */
    public Builder oauthToken(String token) {
      return oauthToken(Secret.of(token, "oauthToken"));
    }

    /** Where to get the token; asked once per request. */
    public Builder oauthToken(Supplier<String> token) {
      Secret secret = token instanceof Secret ready ? ready : Secret.of(token, "oauthToken");
      this.credential = () -> Map.of("X-CAP-API-OAUTH-TOKEN", secret.get());
      return this;
    }

    public CapillaryClient build() {
      if (credential == null) {
        throw new IllegalStateException("a credential is required: basic(..) or oauthToken(..)");
      }
      return new CapillaryClient(new Connection(settings(), credential, CapillaryException::of));
    }

    private static String url(String cluster) {
      return "https://" + cluster + ".api.capillarytech.com/v2";
    }
  }
}
