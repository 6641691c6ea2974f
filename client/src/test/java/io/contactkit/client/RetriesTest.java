package io.contactkit.client;

import static io.contactkit.client.WireServer.hangUp;
import static io.contactkit.client.WireServer.raw;
import static io.contactkit.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.contactkit.client.WireServer.Reply;
import io.contactkit.client.leat.LeatClient;
import io.contactkit.client.leat.model.CreateContactIdentifierRequest;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the table in docs/client.md, against a real socket. */
class RetriesTest {
  private static final String FOUND = "{\"data\":{\"name\":null,\"value\":\"x\",\"active\":true}}";
  private static final Reply OK = reply(200, "application/json", FOUND);

  private final WireServer server = WireServer.start();
  private final List<Duration> pauses = new ArrayList<>();
  private final LeatClient leat = leat(RetryPolicy.standard().withSleeper(pauses::add));

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("reset before the answer", hangUp()),
        Arguments.of("reset inside the head", raw("HTTP/1.1 200 OK\r\nContent-")),
        Arguments.of(
            "reset inside the body", raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"da")),
        Arguments.of("429", reply(429, "text/plain", "")),
        Arguments.of("502", reply(502, "text/html", "<html>")),
        Arguments.of("503", reply(503, "text/plain", "")),
        Arguments.of("504", reply(504, "text/plain", "")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void sendsAGetAgain(String name, Reply fault) {
    server.replies(fault, fault, OK);

    assertThat(find(leat)).isEqualTo("x");

    assertThat(server.received()).hasSize(3);
    assertThat(pauses).hasSize(2);
    assertThat(pauses.get(0)).isBetween(Duration.ofMillis(100), Duration.ofMillis(200));
    assertThat(pauses.get(1)).isBetween(Duration.ofMillis(200), Duration.ofMillis(400));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void sendsAnythingElseOnce(String name, Reply fault) {
    server.replies(fault, OK);

    Calls.operations()
        .filter(target -> target.provider() == Provider.LEAT)
        .filter(target -> !target.operation().method().equals("GET"))
        .forEach(
            target -> {
              server.forget().replies(fault, OK);
              assertThat(catchThrowable(() -> target.call(leat, target.arguments(target.body()))))
                  .isInstanceOf(ContactApiException.class);
              assertThat(server.received()).as("%s", target).hasSize(1);
            });
    assertThat(pauses).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void sendsAgainWhatTheCallerDeclaresIdempotent(String name, Reply fault) {
    server.replies(fault, OK);

    create(leat.with(CallOptions.none().idempotent(true)));

    assertThat(server.received()).hasSize(2);
    assertThat(server.received().get(1).body()).isEqualTo(server.received().get(0).body());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void sendsAGetOnceIfTheCallerSaysSo(String name, Reply fault) {
    server.replies(fault, OK);

    assertThat(catchThrowable(() -> find(leat.with(CallOptions.none().idempotent(false)))))
        .isInstanceOf(ContactApiException.class);

    assertThat(server.received()).hasSize(1);
  }

  @Test
  void triesAnyCallAgainThatFoundNoConnection() throws IOException {
    server.close();

    assertThatThrownBy(() -> create(leat))
        .isExactlyInstanceOf(TransportException.class)
        .hasMessage("createContactIdentifier failed: no connection");

    assertThat(pauses).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"400", "401", "404", "409", "500", "501"})
  void sendsNothingAgainThatTheProviderDecided(int status) {
    server.replies(reply(status, "text/plain", ""), OK);

    assertThatThrownBy(() -> find(leat)).isInstanceOf(ErrorAnswerException.class);

    assertThat(server.received()).hasSize(1);
  }

  @Test
  void sendsNothingAgainThatTimedOut() {
    server.replies(socket -> {}, OK);
    LeatClient hasty = leat.toBuilder().readTimeout(Duration.ofMillis(80)).build();

    assertThatThrownBy(() -> find(hasty))
        .isInstanceOf(CallTimeoutException.class)
        .hasMessage("findContactIdentifier failed: no answer in time");

    assertThat(server.received()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "3, PT3S",
    "0, ''",
    "'Sat, 21 Nov 2026 08:00:04 GMT', PT4S",
    "'Sat, 21 Nov 2026 07:00:00 GMT', ''",
    "soon, ''",
    "-1, ''"
  })
  void waitsAsTheProviderAsks(String retryAfter, String pause) {
    server.replies(reply(503, "text/plain", "", "Retry-After: " + retryAfter), OK);

    find(leat);

    if (pause.isEmpty()) {
      assertThat(pauses.get(0)).isBetween(Duration.ofMillis(100), Duration.ofMillis(200));
    } else {
      assertThat(pauses).containsExactly(Duration.parse(pause));
    }
  }

  @Test
  void doesNotWaitLongerThanTheCap() {
    server.replies(reply(503, "text/plain", "", "Retry-After: 11"), OK);

    assertThatThrownBy(() -> find(leat))
        .hasMessageStartingWith("findContactIdentifier failed: HTTP 503");

    assertThat(server.received()).hasSize(1);
    assertThat(pauses).isEmpty();
  }

  @Test
  void doesNotWaitPastTheDeadline() {
    server.replies(reply(503, "text/plain", "", "Retry-After: 5"), OK);

    assertThatThrownBy(() -> find(leat.with(CallOptions.none().timeout(Duration.ofSeconds(4)))))
        .isInstanceOf(ErrorAnswerException.class);

    assertThat(pauses).isEmpty();
  }

  @Test
  void doesNotMultiplyAnOutage() {
    server.replies(reply(503, "text/plain", ""));

    for (int call = 0; call < 100; call++) {
      assertThat(catchThrowable(() -> find(leat))).isInstanceOf(ErrorAnswerException.class);
    }

    // 100 calls, 10 retries at once and one for every ten further calls
    assertThat(server.received()).hasSize(119);
  }

  @Test
  void stopsWaitingWhenInterrupted() {
    server.replies(reply(503, "text/plain", ""), OK);
    LeatClient interrupted =
        leat(
            RetryPolicy.standard()
                .withSleeper(
                    pause -> {
                      throw new InterruptedException();
                    }));

    assertThatThrownBy(() -> find(interrupted))
        .isExactlyInstanceOf(TransportException.class)
        .hasMessage("findContactIdentifier failed: interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void retriesNothingIfToldSo() {
    server.replies(reply(503, "text/plain", ""), OK);

    assertThatThrownBy(() -> find(leat(RetryPolicy.none())))
        .isInstanceOf(ErrorAnswerException.class);
    assertThatThrownBy(() -> RetryPolicy.none().withMaxRetries(-1))
        .hasMessage("maxRetries must not be negative: -1");
  }

  private LeatClient leat(RetryPolicy policy) {
    return LeatClient.builder()
        .baseUrl(server.url())
        .token("t")
        .clock(Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC))
        .retries(policy)
        .build();
  }

  private static String find(LeatClient client) {
    return client.contactIdentifiers().findContactIdentifier("x").getData().getValue();
  }

  private static void create(LeatClient client) {
    client
        .contactIdentifiers()
        .createContactIdentifier(new CreateContactIdentifierRequest().contactIdentifierValue("x"));
  }
}
