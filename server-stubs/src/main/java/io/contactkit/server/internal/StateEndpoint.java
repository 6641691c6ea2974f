package io.contactkit.server.internal;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Pact's state-change protocol: state, params and action in, an empty object out. */
final class StateEndpoint {

  private static final String SECRET = "X-Provider-State-Secret";

  private final List<StateVocabulary> providers;
  private final @Nullable String secret;

  StateEndpoint(List<StateVocabulary> providers, @Nullable String secret) {
    this.providers = providers;
    this.secret = secret;
  }

  ServerResponse change(ServerRequest request) throws ServletException, IOException {
    if (!isTrusted(request.headers().firstHeader(SECRET))) {
      return answer(403, Map.of("error", "the header " + SECRET + " is missing or wrong"));
    }
    String provider = request.pathVariable("provider");
    StateVocabulary vocabulary =
        providers.stream().filter(v -> v.provider().equals(provider)).findFirst().orElse(null);
    if (vocabulary == null) {
      List<String> known = providers.stream().map(StateVocabulary::provider).sorted().toList();
      return answer(404, Map.of("error", "no provider '" + provider + "', only " + known));
    }
    try {
      apply(vocabulary, Json.MAPPER.readTree(request.body(byte[].class)));
      return answer(200, Map.of());
    } catch (JacksonException e) {
      return answer(400, Map.of("error", "the body is not JSON"));
    } catch (UnknownStateException e) {
      return answer(422, Map.of("error", e.getMessage()));
    }
  }

  private static void apply(StateVocabulary vocabulary, JsonNode change) {
    if (change.path("action").asString("setup").equals("teardown")) {
      vocabulary.tearDown();
      return;
    }
    String state = change.path("state").asString("");
    // Pact's native verifier announces an interaction without states as one with an empty state
    if (!state.isEmpty()) {
      vocabulary.setUp(state, change.path("params"));
    }
  }

  private boolean isTrusted(@Nullable String header) {
    return secret == null
        || (header != null
            && MessageDigest.isEqual(
                header.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8)));
  }

  private static ServerResponse answer(int status, Map<String, ?> body) {
    return ServerResponse.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(Json.MAPPER.writeValueAsString(body));
  }
}
