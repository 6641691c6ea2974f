package io.contactkit.client.spring;

import io.contactkit.client.internal.Setting;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all clients have; what is not set is as the client's builder has it. */
public abstract class ClientProperties {
  /** Where the API answers; the document says where unless set. */
  private @Nullable URI baseUrl;

  /** Where tokens are fetched; beside the API unless set. */
  private @Nullable URI tokenUrl;

  /** How long to wait for a connection. */
  private @Nullable Duration connectTimeout;

  /** How long to wait for the next bytes of an answer. */
  private @Nullable Duration readTimeout;

  /** How long a call may take with all its retries. */
  private @Nullable Duration callTimeout;

  /** How often a call is sent again at most. */
  private @Nullable Integer maxRetries;

  /** Whether credentials may travel unencrypted to other hosts than this one. */
  private @Nullable Boolean allowInsecureHttp;

  public @Nullable URI getBaseUrl() {
    return baseUrl;
  }

  public void setBaseUrl(@Nullable URI baseUrl) {
    this.baseUrl = baseUrl;
  }

  public @Nullable URI getTokenUrl() {
    return tokenUrl;
  }

  public void setTokenUrl(@Nullable URI tokenUrl) {
    this.tokenUrl = tokenUrl;
  }

  public @Nullable Duration getConnectTimeout() {
    return connectTimeout;
  }

  public void setConnectTimeout(@Nullable Duration connectTimeout) {
    this.connectTimeout = connectTimeout;
  }

  public @Nullable Duration getReadTimeout() {
    return readTimeout;
  }

  public void setReadTimeout(@Nullable Duration readTimeout) {
    this.readTimeout = readTimeout;
  }

  public @Nullable Duration getCallTimeout() {
    return callTimeout;
  }

  public void setCallTimeout(@Nullable Duration callTimeout) {
    this.callTimeout = callTimeout;
  }

  public @Nullable Integer getMaxRetries() {
    return maxRetries;
  }

  public void setMaxRetries(@Nullable Integer maxRetries) {
    this.maxRetries = maxRetries;
  }

  public @Nullable Boolean getAllowInsecureHttp() {
    return allowInsecureHttp;
  }

  public void setAllowInsecureHttp(@Nullable Boolean allowInsecureHttp) {
    this.allowInsecureHttp = allowInsecureHttp;
  }

  /** The settings of this provider alone. */
  abstract void addTo(Map<Setting, @Nullable Object> values);

  /** The settings as the client's builder takes them. */
  Map<String, String> variables(String provider) {
    Map<Setting, @Nullable Object> values = new EnumMap<>(Setting.class);
    values.put(Setting.BASE_URL, baseUrl);
    values.put(Setting.TOKEN_URL, tokenUrl);
    values.put(Setting.CONNECT_TIMEOUT, connectTimeout);
    values.put(Setting.READ_TIMEOUT, readTimeout);
    values.put(Setting.CALL_TIMEOUT, callTimeout);
    values.put(Setting.MAX_RETRIES, maxRetries);
    values.put(Setting.ALLOW_INSECURE_HTTP, allowInsecureHttp);
    addTo(values);
    Map<String, String> variables = new HashMap<>();
    values.forEach(
        (setting, value) -> {
          if (value != null) {
            variables.put(setting.variable(provider), value.toString());
          }
        });
    return variables;
  }
}
