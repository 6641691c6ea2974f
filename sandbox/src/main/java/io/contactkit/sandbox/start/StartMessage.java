package io.contactkit.sandbox.start;

import io.contactkit.sandbox.internal.SandboxProperties;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints where the APIs are, with which credentials, and what to try. */
@Component
final class StartMessage {
  private final Samples samples;
  private final SandboxProperties properties;
  private final Environment environment;

  StartMessage(Samples samples, SandboxProperties properties, Environment environment) {
    this.samples = samples;
    this.properties = properties;
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  @SuppressWarnings("SystemOut") // for a person at a terminal, without a log's decoration
  void print() {
    String port = environment.getProperty("local.server.port");
    if (port != null) {
      System.out.println(text(samples.at("http://localhost:" + port)));
    }
  }

  String text(List<Sample> all) {
    StringBuilder text = new StringBuilder("\nThe sandbox answers at\n\n");
    all.forEach(it -> text.append("  %-10s %s%n".formatted(it.api(), it.baseUrl())));
    text.append("\nwith these credentials\n\n").append(credentials());
    text.append("\nTry one call of each\n\n");
    all.forEach(it -> text.append("  ").append(it.curl()).append("\n"));
    return text.toString();
  }

  private String credentials() {
    return """
      Leat       Authorization: Bearer %s
      Capillary  X-CAP-API-OAUTH-TOKEN: %s
                 or Basic with the till %s and the MD5 hex digest of its password %s
      Jifeline   Authorization: Bearer %s
                 or, to be refused with 403, %s
    """
        .formatted(
            properties.leat().token(),
            properties.capillary().token(),
            properties.capillary().till(),
            properties.capillary().password(),
            properties.jifeline().token(),
            properties.jifeline().restrictedToken())
        .indent(0);
  }
}
