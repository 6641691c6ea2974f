package io.contactkit.client;

import static io.contactkit.client.WireServer.hangUp;
import static io.contactkit.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.contactkit.client.Calls.Target;
import io.contactkit.client.WireServer.Reply;
import io.contactkit.client.capillary.CapillaryClient;
import io.contactkit.client.jifeline.JifelineClient;
import io.contactkit.client.leat.LeatClient;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OAuthTest {
  private static final Reply OK = reply(200, "application/json", "{\"data\":[]}");
  private static final Reply REFUSED =
      reply(
          401,
          "application/json",
          "{\"message\":\"invalid_token\",\"code\":401,\"status_code\":401}");

  private final WireServer server = WireServer.start();
  private final SettableClock clock = new SettableClock();
  private final LeatClient leat =
      LeatClient.builder()
          .baseUrl(server.url() + "/api/v3/oauth/clients")
          .clientCredentials("id&1", "the secret")
          .clock(clock)
          .retries(RetryPolicy.none())
          .build();

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void fetchesATokenOnceAndKeepsIt() {
    server.replies(token("one", 3600), OK);

    call(leat);
    call(leat);

    assertThat(targets())
        .containsExactly(
            "POST /oauth/token",
            "GET /api/v3/oauth/clients/contact-subscriptions/1",
            "GET /api/v3/oauth/clients/contact-subscriptions/1");
    assertThat(server.received().get(0).body())
        .isEqualTo("grant_type=client_credentials&client_id=id%261&client_secret=the+secret");
    assertThat(server.received().get(0).header("Content-Type"))
        .isEqualTo("application/x-www-form-urlencoded");
    assertThat(server.received().get(0).header("Authorization")).isNull();
    assertThat(authorizations()).containsExactly("Bearer one", "Bearer one");
  }

  @Test
  void fetchesTheTokenOfJifeline() {
    server.replies(
        token("one", 3600),
        reply(200, "application/json", "{\"query\":{},\"result\":[],\"total\":0}"));

    JifelineClient.builder()
        .baseUrl(server.url())
        .clientCredentials("id", "secret")
        .build()
        .contactPoints()
        .listContactPoints(null, null, null, null);

    assertThat(targets()).containsExactly("POST /oauth2/token", "GET /v2/customers/contact_points");
    assertThat(authorizations()).containsExactly("Bearer one");
  }

  @Test
  void fetchesTheTokenOfCapillary() {
    server.replies(
        reply(200, "application/json", "{\"data\":{\"accessToken\":\"jwt\",\"ttlSeconds\":60}}"),
        reply(200, "application/json", "{\"createdId\":1}"));
    Target change = Calls.operation("changeCustomerIdentifier");

    change.call(
        CapillaryClient.builder()
            .baseUrl(server.url() + "/v2")
            .clientCredentials("the \"key\"", "secret")
            .build(),
        change.arguments(change.body()));

    assertThat(targets().get(0)).isEqualTo("POST /v3/oauth/token/generate");
    assertThat(server.received().get(0).body())
        .isEqualTo("{\"key\":\"the \\u0022key\\u0022\",\"secret\":\"secret\"}");
    assertThat(server.received().get(1).header("X-CAP-API-OAUTH-TOKEN")).isEqualTo("jwt");
    assertThat(server.received().get(1).header("Authorization")).isNull();
  }

  @Test
  void renewsTheTokenBeforeItExpires() {
    server.replies(token("one", 3600), OK, token("two", 3600), OK);
    call(leat);

    clock.pass(Duration.ofSeconds(3600 - 60));
    call(leat);

    assertThat(authorizations()).containsExactly("Bearer one", "Bearer two");
  }

  @Test
  void goesOnWithAnAgingTokenThatCannotBeRenewed() {
    server.replies(token("one", 3600), OK, reply(500, "text/plain", ""), OK, OK);
    call(leat);

    clock.pass(Duration.ofSeconds(3600 - 30));
    call(leat);
    call(leat);

    assertThat(authorizations()).containsExactly("Bearer one", "Bearer one", "Bearer one");
    // and does not ask again at once
    assertThat(targets()).filteredOn("POST /oauth/token"::equals).hasSize(2);
  }

  @Test
  void takesANewTokenAfterA401() {
    server.replies(token("one", 3600), OK, REFUSED, token("two", 3600), OK);
    call(leat);

    call(leat);

    assertThat(authorizations()).containsExactly("Bearer one", "Bearer one", "Bearer two");
  }

  @Test
  void triesOnlyOnceMoreAfterA401() {
    server.replies(token("one", 3600), REFUSED, token("two", 3600), REFUSED);

    assertThatThrownBy(() -> call(leat))
        .hasMessage("listContactSubscriptions failed: HTTP 401, code 401: invalid_token");

    assertThat(authorizations()).containsExactly("Bearer one", "Bearer two");
  }

  @Test
  void doesNotRepeatACallWithTheSameRefusedToken() {
    server.replies(REFUSED);
    LeatClient fixed = LeatClient.builder().baseUrl(server.url()).token("t").build();

    assertThatThrownBy(() -> call(fixed)).isInstanceOf(ErrorAnswerException.class);

    assertThat(server.received()).hasSize(1);
  }

  @Test
  void asksASupplierAgainAfterA401() {
    server.replies(REFUSED, OK);
    List<String> tokens = new ArrayList<>(List.of("new", "old"));
    LeatClient supplied =
        LeatClient.builder()
            .baseUrl(server.url())
            .token(() -> tokens.remove(tokens.size() - 1))
            .build();

    call(supplied);

    assertThat(authorizations()).containsExactly("Bearer old", "Bearer new");
  }

  @Test
  void fetchesOneTokenForManyThreads() throws Exception {
    server.replies(
        socket -> {
          pause(200);
          token("one", 3600).to(socket);
        },
        OK);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    List<Future<?>> calls = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      calls.add(threads.submit(() -> call(leat)));
    }
    for (Future<?> each : calls) {
      each.get();
    }
    threads.shutdown();

    assertThat(targets()).filteredOn("POST /oauth/token"::equals).hasSize(1);
    assertThat(authorizations()).hasSize(16).containsOnly("Bearer one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | {\"error\":\"invalid_client\"} | HTTP 401",
        "200 | <html> | HTTP 200, unreadable answer",
        "200 | {} | HTTP 200, no token in the answer",
        "200 | [] | HTTP 200, unreadable answer",
        "200 | {\"access_token\":\"a\\nb\"} | HTTP 200, unreadable answer"
      })
  void saysThatThereIsNoToken(int status, String body, String message) {
    server.replies(reply(status, "application/json", body));

    assertThatThrownBy(() -> call(leat))
        .isInstanceOf(AccessTokenException.class)
        .hasMessage("listContactSubscriptions failed: no access token: " + message);

    assertThat(server.received()).hasSize(1);
  }

  @Test
  void fetchesATokenAgainThatGotLostEvenForAPost() {
    server.replies(hangUp(), token("one", 60), reply(200, "application/json", "{\"data\":{}}"));
    LeatClient patient =
        leat.toBuilder().retries(RetryPolicy.standard().withSleeper(pause -> {})).build();
    Target create = Calls.operation("createContactIdentifier");

    create.call(patient, create.arguments(create.body()));

    assertThat(targets())
        .containsExactly(
            "POST /oauth/token",
            "POST /oauth/token",
            "POST /api/v3/oauth/clients/contact-identifiers");
  }

  @Test
  void waitsForATokenNoLongerThanTheCallMayTake() {
    server.replies(socket -> {});

    assertThat(
            catchThrowable(
                () -> call(leat.with(CallOptions.none().timeout(Duration.ofMillis(100))))))
        .isInstanceOf(CallTimeoutException.class);
  }

  @Test
  void keepsSecretsToItself() {
    server.replies(reply(401, "application/json", "{}"));

    Throwable failure = catchThrowable(() -> call(leat));

    assertThat(List.of(leat.toString(), leat.toBuilder().toString(), failure.toString()))
        .allSatisfy(text -> assertThat(text).doesNotContain("the secret", "id&1"));
  }

  @Test
  void sendsCredentialsUnencryptedToThisHostOnly() {
    assertThatThrownBy(() -> LeatClient.builder().token("t").baseUrl("http://api.example").build())
        .hasMessage("baseUrl must be https: api.example is not this host; see allowInsecureHttp");
    assertThatThrownBy(
            () ->
                LeatClient.builder()
                    .clientCredentials("i", "s")
                    .tokenUrl("http://tokens.example/x")
                    .build())
        .hasMessage(
            "tokenUrl must be https: tokens.example is not this host; see allowInsecureHttp");
    LeatClient.builder().token("t").baseUrl("http://api.example").allowInsecureHttp(true).build();
  }

  private static void call(LeatClient client) {
    client.contactSubscriptions().listContactSubscriptions("1");
  }

  private List<String> targets() {
    return server.received().stream().map(r -> r.method() + " " + r.target()).toList();
  }

  private List<String> authorizations() {
    return server.received().stream()
        .filter(r -> !r.target().endsWith("/token"))
        .map(r -> r.header("Authorization"))
        .toList();
  }

  private static Reply token(String token, int seconds) {
    return reply(
        200,
        "application/json",
        "{\"token_type\":\"Bearer\",\"expires_in\":%d,\"access_token\":\"%s\"}"
            .formatted(seconds, token));
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class SettableClock extends Clock {
    private volatile Instant now = Instant.parse("2026-11-21T08:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
