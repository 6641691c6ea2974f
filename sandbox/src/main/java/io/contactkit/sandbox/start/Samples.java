package io.contactkit.sandbox.start;

import io.contactkit.openapi.Operation;
import io.contactkit.sandbox.internal.ApiPaths;
import io.contactkit.sandbox.internal.SandboxProperties;
import io.contactkit.spec.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One request for each API that the seed data answers, as often as it is sent. */
@Component
final class Samples {
  private final SandboxProperties properties;
  private final Environment environment;

  Samples(SandboxProperties properties, Environment environment) {
    this.properties = properties;
    this.environment = environment;
  }

  List<Sample> at(String origin) {
    return List.of(leat(origin), capillary(origin), jifeline(origin));
  }

  private Sample leat(String origin) {
    Operation find = Provider.LEAT.document().operation("findContactIdentifier");
    String value = "contact_identifier_value";
    String base = base(Provider.LEAT, origin);
    String url = url(base, find).queryParam(value, example(find, value)).toUriString();
    return new Sample("Leat", base, url, bearer(properties.leat().token()), null);
  }

  /** Takes an email address away and gives it back. */
  private Sample capillary(String origin) {
    Operation change = Provider.CAPILLARY.document().operation("changeCustomerIdentifier");
    JsonNode list =
        change.requestBody().orElseThrow().content().example("replaceEmail").get("remove");
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("remove", list);
    body.set("add", list);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-CAP-API-OAUTH-TOKEN", properties.capillary().token());
    headers.put("Content-Type", "application/json");
    String base = base(Provider.CAPILLARY, origin);
    String url =
        url(base, change)
            .queryParam("source", example(change, "source"))
            .buildAndExpand(example(change, "customerId"))
            .toUriString();
    return new Sample("Capillary", base, url, headers, body.toString());
  }

  private Sample jifeline(String origin) {
    Operation list = Provider.JIFELINE.document().operation("listContactPoints");
    String base = base(Provider.JIFELINE, origin);
    return new Sample(
        "Jifeline", base, base + list.path(), bearer(properties.jifeline().token()), null);
  }

  private String base(Provider provider, String origin) {
    return origin + ApiPaths.base(provider, environment);
  }

  private static UriComponentsBuilder url(String base, Operation operation) {
    return UriComponentsBuilder.fromUriString(base + operation.path());
  }

  private static String example(Operation operation, String parameter) {
    return operation.parameter(parameter).example().asString();
  }

  private static Map<String, String> bearer(String token) {
    return Map.of("Authorization", "Bearer " + token);
  }
}
