package io.contactkit.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.openapi.Operation;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends every kind of bad request to every operation that can receive it. */
@GuardedServer
class RequestValidationTest {

  private static final Map<Provider, String> ERROR_SCHEMAS =
      Map.of(
          Provider.LEAT, "LeatError",
          Provider.CAPILLARY, "CapillaryErrorResponse",
          Provider.JIFELINE, "JifelineProblem");

  // names of classes, lines of stack traces, SQL
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?i)exception|\\.java|\\bat \\w+\\.|(java|jakarta|org|tools|io)\\.\\w+\\.|tomcat|jetty"
              + "|spring|jackson|hibernate|\\b(select|insert|update|delete|from|where) ");

  private static final Map<String, Duration> SLOWEST = new TreeMap<>();

  private Loopback server = new Loopback(0);
  @Autowired private Witness witness = new Witness();

  @BeforeEach
  void connect(@LocalServerPort int port) {
    server = new Loopback(port);
  }

  static Stream<BadRequest> badRequests() {
    return BadRequests.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badRequests")
  void isRefusedAsDocumentedAndReachesNoImplementation(BadRequest request) {
    int calls = witness.calls();
    Instant start = Instant.now();

    Loopback.Reply reply = request.send(server);

    SLOWEST.merge(
        request.kind(),
        Duration.between(start, Instant.now()),
        (one, other) -> one.compareTo(other) > 0 ? one : other);
    assertIsDocumented(request, reply);
    assertThat(witness.calls()).isEqualTo(calls);
  }

  /** For a reader to judge: how long an answer may take depends on what else a machine does. */
  @AfterAll
  static void writeDownTheSlowest() throws IOException {
    Files.write(
        Path.of("target", "request-validation-times.txt"),
        SLOWEST.entrySet().stream()
            .sorted(Map.Entry.<String, Duration>comparingByValue().reversed())
            .map(slowest -> "%5d ms  %s".formatted(slowest.getValue().toMillis(), slowest.getKey()))
            .toList());
  }

  static void assertIsDocumented(BadRequest request, Loopback.Reply reply) {
    assertThat(documentedStatuses(request)).as("%s: %s", request, reply).contains(reply.status());
    assertThat(reply.mediaType())
        .isEqualTo(
            request.provider() == Provider.JIFELINE
                ? "application/problem+json"
                : "application/json");
    assertThat(reply.headers().firstValue("Server")).isEmpty();
    if (request.method().equals("HEAD")) {
      assertThat(reply.body()).isEmpty();
      return;
    }
    JsonNode body = JsonMapper.shared().readTree(reply.body());
    assertThat(
            request
                .provider()
                .document()
                .validate("/components/schemas/" + ERROR_SCHEMAS.get(request.provider()), body))
        .as(reply.body())
        .isEmpty();
    assertThat(reply.body()).doesNotContainPattern(INSIDE);
  }

  static Stream<BadRequest> allowedRequests() {
    return BadRequests.allowed();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("allowedRequests")
  void reachesAnImplementation(BadRequest request) {
    int calls = witness.calls();

    Loopback.Reply reply = request.send(server);

    boolean reached = !request.kind().equals("OPTIONS");
    assertThat(witness.calls() - calls).as("%s: %s", request, reply).isEqualTo(reached ? 1 : 0);
    assertThat(reply.headers().firstValue("X-Injected")).isEmpty();
  }

  private static List<Integer> documentedStatuses(BadRequest request) {
    JsonNode protocol = request.provider().document().root().get("x-protocol-errors").node();
    if (request.isForBadCredentials()) {
      return List.of(401);
    }
    return switch (request.kind()) {
      case "unknown path" -> List.of(protocol.get("unknownPath").intValue());
      case "wrong method", "TRACE", "HEAD" -> List.of(protocol.get("wrongMethod").intValue());
      case "unacceptable Accept", "malformed Accept" ->
          List.of(protocol.get("notAcceptable").intValue());
      case "wrong Content-Encoding",
          "wrong Content-Type",
          "no Content-Type",
          "malformed Content-Type",
          "wrong charset" ->
          List.of(protocol.get("unsupportedMediaType").intValue());
      default -> {
        List<Integer> statuses = new ArrayList<>();
        protocol.get("invalidRequest").get("statuses").forEach(s -> statuses.add(s.intValue()));
        yield statuses;
      }
    };
  }

  @Test
  void everyOperationReceivesBadRequests() {
    assertThat(badRequests().map(request -> request.operation().id()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Provider.values())
                .flatMap(provider -> provider.document().operations().stream())
                .map(Operation::id)
                .toList());
  }
}
