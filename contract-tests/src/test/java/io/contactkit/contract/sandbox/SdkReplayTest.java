package io.contactkit.contract.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.record.SdkRequest;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The vendor's SDK against the sandbox, beside the documented form of the same calls. */
class SdkReplayTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Set<String> NUMBERS = Set.of("camera_service");
  private static final Set<String> CHOSEN = Set.of("uuid", "url", "created_at");

  @Test
  void everyRequestIsAnsweredAsItsJsonForm() throws Exception {
    List<SdkRequest> requests = SdkRequest.ofDocument();

    assertThat(replayed(requests, SdkReplayTest::asSent))
        .isEqualTo(replayed(requests, SdkReplayTest::asDocumented))
        .anyMatch(it -> it.startsWith("200"))
        .noneMatch(it -> it.startsWith("415") || it.contains("1003"));
  }

  @Test
  void aTokenIsGivenToTheSdk() throws Exception {
    SdkRequest token =
        SdkRequest.all().stream().filter(it -> it.name().equals("token")).findFirst().orElseThrow();
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(Sandbox.api(Provider.LEAT).resolve("/leat" + token.target()))
                .header("Content-Type", token.contentType())
                .POST(
                    BodyPublishers.ofString(
                        token.body().replace("=secret", "=leat-sandbox-secret")))
                .build(),
            BodyHandlers.ofString());

    JsonNode granted = JsonMapper.shared().readTree(answer.body());
    assertThat(granted.propertyNames()).containsExactly("token_type", "expires_in", "access_token");
    assertThat(granted.path("expires_in").isInt()).isTrue();
  }

  private interface Form {
    HttpRequest.Builder of(SdkRequest request);
  }

  /** From the seed data on, all of them in their order. */
  private static List<String> replayed(List<SdkRequest> requests, Form form)
      throws IOException, InterruptedException {
    CLIENT.send(
        HttpRequest.newBuilder(Sandbox.api(Provider.LEAT).resolve("/sandbox/reset"))
            .POST(BodyPublishers.noBody())
            .build(),
        BodyHandlers.discarding());
    List<String> answers = new ArrayList<>();
    for (SdkRequest request : requests) {
      HttpRequest call =
          form.of(request)
              .header("Accept", request.accept())
              .header("Authorization", "Bearer leat-sandbox-token")
              .build();
      HttpResponse<String> answer = CLIENT.send(call, BodyHandlers.ofString());
      JsonNode body = JsonMapper.shared().readTree(answer.body());
      if (body.path("data") instanceof ObjectNode data && data.has("created_at")) {
        data.remove(CHOSEN);
      }
      answers.add(answer.statusCode() + " " + request.name() + " " + body);
    }
    return answers;
  }

  private static HttpRequest.Builder asSent(SdkRequest request) {
    return HttpRequest.newBuilder(request.at(Sandbox.api(Provider.LEAT)))
        .header("Content-Type", request.contentType())
        .method(
            request.method(),
            request.body().isEmpty()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(request.body()));
  }

  private static HttpRequest.Builder asDocumented(SdkRequest request) {
    URI target = request.at(Sandbox.api(Provider.LEAT));
    boolean inQuery = request.method().equals("DELETE");
    @Nullable String fields = inQuery ? target.getRawQuery() : request.body();
    URI address = inQuery ? URI.create(target.toString().replaceFirst("\\?.*", "")) : target;
    return fields == null || fields.isEmpty()
        ? HttpRequest.newBuilder(address).method(request.method(), BodyPublishers.noBody())
        : HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .method(request.method(), BodyPublishers.ofString(json(fields).toString()));
  }

  private static ObjectNode json(String form) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    Stream.of(form.split("&"))
        .map(pair -> pair.split("=", 2))
        .forEach(pair -> put(body, pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    return body;
  }

  private static void put(ObjectNode body, String name, String text) {
    if (name.startsWith("enable_")) {
      body.put(name, text.equals("1"));
    } else if (NUMBERS.contains(name)) {
      body.put(name, Integer.parseInt(text));
    } else {
      body.put(name, text);
    }
  }
}
