package io.contactkit.sandbox;

import io.contactkit.spec.Provider;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Status and body of an answer; without a body, a missing node. */
public record Reply(int status, JsonNode body) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** From the body as it came. */
  public static Reply of(int status, String body) {
    return new Reply(status, JSON.readTree(body));
  }

  /** The answer that the document shows. */
  public static Reply documented(Provider provider, String operation, int status, String example) {
    return new Reply(
        status, provider.document().operation(operation).response(status).example(example));
  }

  /** The body's data, for the provider with an envelope. */
  public JsonNode data() {
    return body.path("data");
  }

  /** The error code, in whatever shape; null for none. */
  public @Nullable Integer code() {
    JsonNode code =
        body.has("errors") && body.get("errors").isArray()
            ? body.at("/errors/0/code")
            : body.path("code");
    return code.isMissingNode() ? null : code.asInt();
  }
}
