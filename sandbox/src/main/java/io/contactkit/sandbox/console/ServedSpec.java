package io.contactkit.sandbox.console;

import io.contactkit.sandbox.internal.ApiPaths;
import io.contactkit.sandbox.internal.ConditionalOnConsole;
import io.contactkit.sandbox.internal.SandboxProperties;
import io.contactkit.spec.Provider;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The documents with this sandbox as their only server, and how to get in. */
@Component
@ConditionalOnConsole
final class ServedSpec {
  private final Environment environment;
  private final SandboxProperties properties;

  ServedSpec(Environment environment, SandboxProperties properties) {
    this.environment = environment;
    this.properties = properties;
  }

  JsonNode document(Provider provider) {
    ObjectNode document = (ObjectNode) provider.document().tree();
    document
        .putArray("servers")
        .addObject()
        .put("url", ApiPaths.base(provider, environment))
        .put("description", "This sandbox");
    return document;
  }

  List<Entry> entries() {
    return Arrays.stream(Provider.values()).map(this::entry).toList();
  }

  private Entry entry(Provider provider) {
    String title = provider.document().root().get("info").text("title");
    return switch (provider) {
      case LEAT -> new Entry(provider.id(), title, "bearerToken", properties.leat().token());
      case CAPILLARY ->
          new Entry(provider.id(), title, "oauthToken", properties.capillary().token());
      case JIFELINE ->
          new Entry(provider.id(), title, "bearerToken", properties.jifeline().token());
    };
  }

  /** An API, and the security scheme of its document that the token is for. */
  record Entry(String id, String title, String scheme, String token) {}
}
