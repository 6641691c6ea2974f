package io.contactkit.client.spring;

import io.contactkit.client.internal.Setting;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the clients have whose providers take a bearer token. */
public abstract class TokenProperties extends ClientProperties {
  /** An access token that outlives the client. */
  private @Nullable String token;

  /** What tokens are fetched with, together with the secret. */
  private @Nullable String clientId;

  /** What tokens are fetched with, together with the id. */
  private @Nullable String clientSecret;

  public @Nullable String getToken() {
    return token;
  }

  public void setToken(@Nullable String token) {
    this.token = token;
  }

  public @Nullable String getClientId() {
    return clientId;
  }

  public void setClientId(@Nullable String clientId) {
    this.clientId = clientId;
  }

  public @Nullable String getClientSecret() {
    return clientSecret;
  }

  public void setClientSecret(@Nullable String clientSecret) {
    this.clientSecret = clientSecret;
  }

  @Override
  void addTo(Map<Setting, @Nullable Object> values) {
    values.put(Setting.TOKEN, token);
    values.put(Setting.CLIENT_ID, clientId);
    values.put(Setting.CLIENT_SECRET, clientSecret);
  }
}
