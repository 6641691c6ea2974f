package io.contactkit.sandbox.security;

import io.contactkit.openapi.Element;
import io.contactkit.spec.Provider;
import java.util.List;
import org.springframework.core.env.Environment;

/** Where the tokens of each API are given out: where the vendor has it, beside the API's paths. */
public final class TokenPaths {
  private TokenPaths() {}

  /** The path of a provider's endpoint on this server. */
  public static String of(Provider provider, Environment environment) {
    String base = environment.getRequiredProperty("openapi." + provider.id() + ".base-path");
    Element document = provider.document().root();
    String server = document.get("servers").children().get(0).text("url");
    String api = server.replaceFirst("^\\w+://[^/]*", "");
    String beside = base.endsWith(api) ? base.substring(0, base.length() - api.length()) : base;
    return beside + document.text("x-token-path");
  }

  /** The paths of all endpoints. */
  public static List<String> all(Environment environment) {
    return List.of(Provider.values()).stream().map(it -> of(it, environment)).toList();
  }
}
