package io.contactkit.sandbox.start;

import io.contactkit.sandbox.internal.ApiPaths;
import io.contactkit.sandbox.internal.SandboxProperties;
import io.contactkit.spec.Provider;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints where the APIs are, with which credentials, and what to try. */
@Component
final class StartMessage {
  private final Samples samples;
  private final SandboxProperties properties;
  private final Environment environment;
  private final ServerProperties server;

  StartMessage(
      Samples samples,
      SandboxProperties properties,
      Environment environment,
      ServerProperties server) {
    this.server = server;
    this.samples = samples;
    this.properties = properties;
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  @SuppressWarnings("SystemOut") // for a person at a terminal, without a log's decoration
  void print() {
    String port = environment.getProperty("local.server.port");
    if (port != null) {
      System.out.println(
          text((Ssl.isEnabled(server.getSsl()) ? "https" : "http") + "://localhost:" + port));
    }
  }

  String text(String origin) {
    List<Sample> all = samples.at(origin);
    StringBuilder text = new StringBuilder("\nThe sandbox answers at\n\n");
    all.forEach(it -> text.append("  %-10s %s%n".formatted(it.api(), it.baseUrl())));
    text.append("\nwith these credentials\n\n").append(credentials(origin));
    text.append("\nTry one call of each\n\n");
    all.forEach(it -> text.append("  ").append(it.curl()).append("\n"));
    return text.toString();
  }

  private String credentials(String origin) {
    return """
      Leat       Authorization: Bearer %s
      Capillary  X-CAP-API-OAUTH-TOKEN: %s
                 or Basic with the till %s and the MD5 hex digest of its password %s
      Jifeline   Authorization: Bearer %s
                 or, to be refused with 403, %s

    or with tokens that end after %d seconds

      Leat       POST %s%s, client_id %s, client_secret %s
      Capillary  POST %s%s, key %s, secret %s
      Jifeline   POST %s%s, client_id %s, client_secret %s
    """
        .formatted(
            properties.leat().token(),
            properties.capillary().token(),
            properties.capillary().till(),
            properties.capillary().password(),
            properties.jifeline().token(),
            properties.jifeline().restrictedToken(),
            properties.tokenLife().toSeconds(),
            origin,
            ApiPaths.token(Provider.LEAT, environment),
            properties.leat().clientId(),
            properties.leat().clientSecret(),
            origin,
            ApiPaths.token(Provider.CAPILLARY, environment),
            properties.capillary().key(),
            properties.capillary().secret(),
            origin,
            ApiPaths.token(Provider.JIFELINE, environment),
            properties.jifeline().clientId(),
            properties.jifeline().clientSecret())
        .indent(0);
  }
}
