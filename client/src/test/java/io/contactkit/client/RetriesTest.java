package io.contactkit.client;

import static io.contactkit.client.WireServer.hangUp;
import static io.contactkit.client.WireServer.raw;
import static io.contactkit.client.WireServer.reply;
import static io.contactkit.client.WireServer.reset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.contactkit.client.Calls.Target;
import io.contactkit.client.WireServer.Reply;
import io.contactkit.client.capillary.CapillaryClient;
import io.contactkit.client.jifeline.JifelineClient;
import io.contactkit.client.leat.LeatClient;
import io.contactkit.client.leat.model.CreateContactIdentifierRequest;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.net.SocketException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rows of the table in docs/client.md, against a real socket; what has no connection or no
 * token is in {@link NoConnectionTest} and {@link LostTokensTest}.
 */
class RetriesTest {
  private static final String FOUND = "{\"data\":{\"name\":null,\"value\":\"x\",\"active\":true}}";
  private static final Reply OK = reply(200, "application/json", FOUND);

  private final WireServer server = WireServer.start();
  private final List<Duration> pauses = new ArrayList<>();
  private final LeatClient leat = leat(patient());

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("reset before the answer", reset()),
        Arguments.of("closed before the answer", hangUp()),
        Arguments.of("closed inside the head", raw("HTTP/1.1 200 OK\r\nContent-")),
        Arguments.of(
            "closed inside the body", raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"da")),
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
    Map<Provider, Object> clients =
        Map.of(
            Provider.LEAT,
            leat,
            Provider.CAPILLARY,
            with(CapillaryClient.builder(), patient()).basic("till", "password").build(),
            Provider.JIFELINE,
            with(JifelineClient.builder(), patient()).token("t").build());

    Calls.operations()
        .filter(target -> !target.operation().method().equals("GET"))
        .forEach(target -> sendsOnce(target, clients.get(target.provider()), fault));
    assertThat(pauses).isEmpty();
  }

  private void sendsOnce(Target target, Object client, Reply fault) {
    server.forget().replies(fault, OK);
    assertThat(catchThrowable(() -> target.call(client, target.arguments(target.body()))))
        .isInstanceOf(ContactApiException.class);
    assertThat(server.received()).as("%s", target).hasSize(1);
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
  void meansATcpResetByAReset() {
    server.replies(reset(), hangUp());

    assertThatThrownBy(() -> find(leat(RetryPolicy.none())))
        .hasMessage("findContactIdentifier failed: no answer")
        .hasCauseInstanceOf(SocketException.class);
    assertThatThrownBy(() -> find(leat(RetryPolicy.none())))
        .hasMessage("findContactIdentifier failed: no answer")
        .hasCauseInstanceOf(NoHttpResponseException.class);
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

  @Test
  void sendsNothingAgainThatTookTooLong() {
    server.replies(socket -> {}, OK);
    LeatClient eager = leat(patient().withPauses(Duration.ZERO, Duration.ZERO));

    assertThatThrownBy(() -> find(eager.with(CallOptions.none().timeout(Duration.ofMillis(300)))))
        .isInstanceOf(CallTimeoutException.class);

    assertThat(pauses).isEmpty();
    assertThat(server.received()).hasSizeLessThan(2);
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

  @ParameterizedTest
  @CsvSource({
    "11",
    "9223372036854775807",
    "99999999999999999999",
    "'Fri, 31 Dec 9999 23:59:59 GMT'"
  })
  void doesNotWaitLongerThanTheCap(String retryAfter) {
    server.replies(reply(503, "text/plain", "", "Retry-After: " + retryAfter), OK);

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
    Duration negative = Duration.ofSeconds(-1);
    assertThatThrownBy(() -> RetryPolicy.none().withPauses(negative, Duration.ZERO))
        .hasMessage("firstPause must not be negative: PT-1S");
  }

  @Test
  void takesAnyPause() {
    Duration forever = Duration.ofSeconds(Long.MAX_VALUE);
    server.replies(reply(503, "text/plain", "", "Retry-After: " + Long.MAX_VALUE), OK);

    assertThatThrownBy(() -> find(leat(patient().withLongestRetryAfter(forever))))
        .isInstanceOf(MaintenanceException.class);
    server.replies(hangUp(), OK);
    find(leat(patient().withPauses(forever, Duration.ofMillis(9))));

    assertThat(pauses).hasSize(1).allMatch(pause -> pause.toMillis() < 10);
  }

  private RetryPolicy patient() {
    return RetryPolicy.standard().withSleeper(pauses::add);
  }

  private LeatClient leat(RetryPolicy policy) {
    return with(LeatClient.builder(), policy).token("t").build();
  }

  private <B extends ClientBuilder<B>> B with(B builder, RetryPolicy policy) {
    return builder
        .baseUrl(server.url())
        .clock(Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC))
        .retries(policy);
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
