package io.contactkit.contract.mutation.client;

import feign.Client;
import feign.Request;
import feign.Response;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.contract.pact.RecordedResponse;
import io.contactkit.contract.record.Rehearsal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The transport of a client under test: breaks what goes through, and answers as recorded. */
final class Stage implements Client {
  private static final int UNEXPECTED = 500;

  private final Scene scene;
  private final Mutation mutation;
  private final boolean judged;
  private @Nullable RecordedRequest sent;
  private Optional<String> mismatch = Optional.empty();

  Stage(Scene scene) {
    this.scene = scene;
    this.mutation = Mutation.NONE;
    this.judged = false;
  }

  Stage(Scene scene, Mutation mutation) {
    this.scene = scene;
    this.mutation = mutation;
    this.judged = true;
  }

  Optional<RecordedRequest> sent() {
    return Optional.ofNullable(sent);
  }

  Optional<String> mismatch() {
    return mismatch;
  }

  @Override
  public Response execute(Request request, Request.Options options) {
    RecordedRequest broken = mutation.request().apply(read(request));
    sent = broken;
    mismatch = judged ? scene.mismatch(broken) : Optional.empty();
    RecordedResponse answer = mutation.response().apply(scene.recorded().response());
    Response.Builder response =
        Response.builder()
            .request(request)
            .status(mismatch.isPresent() ? UNEXPECTED : answer.status())
            .headers(Map.copyOf(answer.headers()));
    answer.body().ifPresent(body -> response.body(body.toString(), StandardCharsets.UTF_8));
    return response.build();
  }

  private static RecordedRequest read(Request request) {
    String[] parts = Rehearsal.belowServer(request.url()).split("\\?", 2);
    Map<String, List<String>> query = new LinkedHashMap<>();
    if (parts.length > 1 && !parts[1].isEmpty()) {
      for (String pair : parts[1].split("&")) {
        String[] both = pair.split("=", 2);
        query
            .computeIfAbsent(decoded(both[0]), name -> new ArrayList<>())
            .add(both.length > 1 ? decoded(both[1]) : "");
      }
    }
    Map<String, List<String>> headers = new LinkedHashMap<>();
    request.headers().forEach((name, values) -> headers.put(name, split(name, values)));
    Optional<JsonNode> body =
        Optional.ofNullable(request.body())
            .filter(bytes -> bytes.length > 0)
            .map(JsonMapper.shared()::readTree);
    return new RecordedRequest(
        request.httpMethod().name(), parts[0], query, headers, body, List.of());
  }

  // As the mock server does: a list in one header is the same as a header for each.
  private static List<String> split(String name, Collection<String> values) {
    return name.equalsIgnoreCase("Accept")
        ? values.stream().flatMap(value -> Arrays.stream(value.split(",\\s*"))).toList()
        : List.copyOf(values);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
