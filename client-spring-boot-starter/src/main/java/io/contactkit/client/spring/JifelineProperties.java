package io.contactkit.client.spring;

import io.contactkit.client.internal.Setting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The settings of the client for Jifeline. */
@ConfigurationProperties("contactkit.jifeline")
public final class JifelineProperties extends TokenProperties {
  /** The key that some portals want besides the token. */
  private @Nullable String apiKey;

  public @Nullable String getApiKey() {
    return apiKey;
  }

  public void setApiKey(@Nullable String apiKey) {
    this.apiKey = apiKey;
  }

  @Override
  void addTo(Map<Setting, @Nullable Object> values) {
    super.addTo(values);
    values.put(Setting.API_KEY, apiKey);
  }
}
