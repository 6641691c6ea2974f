package io.contactkit.client.observation;

import static io.contactkit.client.WireServer.hangUp;
import static io.contactkit.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.contactkit.client.RetryPolicy;
import io.contactkit.client.WireServer;
import io.contactkit.client.leat.LeatClient;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CallsInViewTest {
  private final WireServer server = WireServer.start();
  private final ListLogger logger = new ListLogger();
  private final List<Observation.Context> observed = new ArrayList<>();
  private final LeatClient leat = client();

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  static Stream<Arguments> answers() {
    return Stream.of(
        Arguments.of(reply(200, "application/json", "{\"data\":{}}"), "SUCCESS", "200", "DEBUG"),
        Arguments.of(reply(400, "application/json", "{}"), "CLIENT_ERROR", "400", "DEBUG"),
        Arguments.of(reply(503, "text/plain", "x"), "SERVER_ERROR", "503", "WARN"),
        Arguments.of(reply(200, "text/html", "<html>"), "UNREADABLE", "200", "WARN"),
        Arguments.of(hangUp(), "NO_ANSWER", "none", "WARN"),
        Arguments.of((WireServer.Reply) socket -> {}, "TIMEOUT", "none", "WARN"));
  }

  @ParameterizedTest(name = "{1} {2}")
  @MethodSource("answers")
  void showsWhatCameOfACall(WireServer.Reply reply, String outcome, String status, String level) {
    server.replies(reply);

    var unused =
        catchThrowable(() -> leat.contactIdentifiers().findContactIdentifier("secret-value"));

    assertThat(logger.lines).hasSize(1);
    assertThat(logger.lines.get(0))
        .matches(
            level
                + " leat findContactIdentifier: "
                + outcome
                + ", HTTP "
                + status
                + ", \\d+ ms, \\{\\}");
    assertThat(observed).hasSize(1);
    assertThat(observed.get(0).getName()).isEqualTo("contactkit.client.calls");
    assertThat(observed.get(0).getContextualName()).isEqualTo("leat findContactIdentifier");
    assertThat(observed.get(0).getLowCardinalityKeyValues())
        .extracting(keyValue -> keyValue.getKey() + "=" + keyValue.getValue())
        .containsExactlyInAnyOrder(
            "provider=leat",
            "operation=findContactIdentifier",
            "status=" + status,
            "outcome=" + outcome);
    assertThat(observed.get(0).getHighCardinalityKeyValues()).isEmpty();
    assertThat(observed.get(0).getError() == null).isEqualTo(outcome.equals("SUCCESS"));
    assertThat(logger.lines + observed.toString()).doesNotContain("secret");
  }

  @Test
  void showsTheAllowedHeadersAndNoOthers() {
    server.replies(
        reply(
            200, "application/json", "{\"data\":{}}", "X-Request-Id: 7f3a", "Set-Cookie: secret"));

    leat.contactIdentifiers().findContactIdentifier("x");

    assertThat(logger.lines.toString()).endsWith(" ms, {x-request-id=[7f3a]}]");
  }

  @Test
  void showsAllAttemptsAsOneCall() {
    server.replies(reply(503, "text/plain", ""), reply(200, "application/json", "{\"data\":{}}"));

    leat.toBuilder()
        .retries(RetryPolicy.standard())
        .build()
        .contactIdentifiers()
        .findContactIdentifier("x");

    assertThat(server.received()).hasSize(2);
    assertThat(logger.lines).hasSize(1);
    assertThat(observed).hasSize(1);
  }

  @Test
  void sendsNoHeaderOfATrace() {
    server.replies(reply(200, "application/json", "{\"data\":{}}"));

    leat.contactIdentifiers().findContactIdentifier("x");

    assertThat(server.only().headers()).doesNotContainKeys("traceparent", "b3", "baggage");
  }

  private LeatClient client() {
    ObservationRegistry registry = ObservationRegistry.create();
    registry
        .observationConfig()
        .observationHandler(
            new ObservationHandler<Observation.Context>() {
              @Override
              public void onStop(Observation.Context context) {
                observed.add(context);
              }

              @Override
              public boolean supportsContext(Observation.Context context) {
                return true;
              }
            });
    return LeatClient.builder()
        .baseUrl(server.url())
        .token("secret-token")
        .readTimeout(Duration.ofSeconds(2))
        .retries(RetryPolicy.none())
        .capability(LoggedCalls.to(logger).showing("X-Request-Id"))
        .capability(ObservedCalls.in(registry))
        .build();
  }
}
