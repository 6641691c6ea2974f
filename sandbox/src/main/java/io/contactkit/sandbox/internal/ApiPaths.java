package io.contactkit.sandbox.internal;

import io.contactkit.openapi.Element;
import io.contactkit.spec.Provider;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.env.Environment;

/** Where the sandbox answers for each provider. */
public final class ApiPaths {
  private ApiPaths() {}

  /** What the paths of a provider's document stand below. */
  public static String base(Provider provider, Environment environment) {
    return environment.getRequiredProperty("openapi." + provider.id() + ".base-path");
  }

  /** The bases of all APIs. */
  public static List<String> bases(Environment environment) {
    return Arrays.stream(Provider.values()).map(it -> base(it, environment)).toList();
  }

  /** Where a provider's tokens are given out: where the vendor has it, beside the API's paths. */
  public static String token(Provider provider, Environment environment) {
    String base = base(provider, environment);
    Element document = provider.document().root();
    String server = document.get("servers").children().get(0).text("url");
    String api = server.replaceFirst("^\\w+://[^/]*", "");
    String beside = base.endsWith(api) ? base.substring(0, base.length() - api.length()) : base;
    return beside + document.text("x-token-path");
  }

  /** The token paths of all providers. */
  public static List<String> tokens(Environment environment) {
    return Arrays.stream(Provider.values()).map(it -> token(it, environment)).toList();
  }
}
