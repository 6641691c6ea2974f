package io.contactkit.client.internal;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every setting that has an environment variable: the one place for its name and default. */
public enum Setting {
  BASE_URL("baseUrl(..)", "the document's server; none for Capillary"),
  CLUSTER("cluster(..)", "none", "capillary"),
  TOKEN("token(..)", "none", "leat", "jifeline"),
  CLIENT_ID("clientCredentials(..)", "none", "leat", "jifeline"),
  CLIENT_SECRET("clientCredentials(..)", "none", "leat", "jifeline"),
  API_KEY("apiKey(..)", "none", "jifeline"),
  TILL_ID("basic(..)", "none", "capillary"),
  PASSWORD("basic(..)", "none", "capillary"),
  OAUTH_TOKEN("oauthToken(..)", "none", "capillary"),
  KEY("clientCredentials(..)", "none", "capillary"),
  SECRET("clientCredentials(..)", "none", "capillary"),
  TOKEN_URL("tokenUrl(..)", "beside the base URL"),
  CONNECT_TIMEOUT("connectTimeout(..)", "PT5S"),
  READ_TIMEOUT("readTimeout(..)", "PT30S"),
  CALL_TIMEOUT("callTimeout(..)", "PT60S"),
  MAX_RETRIES("retries(..)", "2"),
  ALLOW_INSECURE_HTTP("allowInsecureHttp(..)", "false");

  private final String method;
  private final String defaultValue;

  /** Empty for all of them. */
  private final Set<String> providers;

  Setting(String method, String defaultValue, String... providers) {
    this.method = method;
    this.defaultValue = defaultValue;
    this.providers = Set.of(providers);
  }

  /** The method of the builder. */
  public String method() {
    return method;
  }

  /** The default as the settings table prints it. */
  public String defaultValue() {
    return defaultValue;
  }

  public boolean isFor(String provider) {
    return providers.isEmpty() || providers.contains(provider);
  }

  /** The environment variable for one provider. */
  public String variable(String provider) {
    return "CONTACTKIT_" + provider.toUpperCase(Locale.ROOT) + "_" + name();
  }

  public Duration defaultDuration() {
    return Duration.parse(defaultValue);
  }

  /** The message of a builder that lacks all of these settings. */
  public static String missing(String provider, Setting... alternatives) {
    return Stream.of(alternatives).map(Setting::method).collect(Collectors.joining(" or "))
        + " is required, or "
        + Stream.of(alternatives)
            .map(setting -> setting.variable(provider))
            .collect(Collectors.joining(" or "))
        + " with fromEnv()";
  }
}
