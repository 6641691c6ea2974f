package io.contactkit.client;

import static io.contactkit.client.Tokens.OK;
import static io.contactkit.client.Tokens.call;
import static io.contactkit.client.Tokens.token;
import static io.contactkit.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.contactkit.client.Calls.Target;
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
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OAuthTest {
  private static final UUID ID = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");

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

    assertThat(server.targets())
        .containsExactly(
            "POST /oauth/token",
            "GET /api/v3/oauth/clients/contact-subscriptions/1",
            "GET /api/v3/oauth/clients/contact-subscriptions/1");
    assertThat(server.received().get(0).body())
        .isEqualTo("grant_type=client_credentials&client_id=id%261&client_secret=the+secret");
    assertThat(server.received().get(0).header("Content-Type"))
        .isEqualTo("application/x-www-form-urlencoded");
    assertThat(server.received().get(0).header("Authorization")).isNull();
    assertThat(server.authorizations()).containsExactly("Bearer one", "Bearer one");
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

    assertThat(server.targets())
        .containsExactly("POST /oauth2/token", "GET /v2/customers/contact_points");
    assertThat(server.authorizations()).containsExactly("Bearer one");
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

    assertThat(server.targets().get(0)).isEqualTo("POST /v3/oauth/token/generate");
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

    assertThat(server.authorizations()).containsExactly("Bearer one", "Bearer two");
  }

  @Test
  void goesOnWithAnAgingTokenThatCannotBeRenewed() {
    server.replies(token("one", 3600), OK, reply(500, "text/plain", ""), OK, OK);
    call(leat);

    clock.pass(Duration.ofSeconds(3600 - 30));
    call(leat);
    call(leat);

    assertThat(server.authorizations()).containsExactly("Bearer one", "Bearer one", "Bearer one");
    // and does not ask again at once
    assertThat(server.targets()).filteredOn("POST /oauth/token"::equals).hasSize(2);
  }

  @Test
  void goesOnWithAnAgingTokenIfTheEndpointHangs() {
    server.replies(token("one", 3600), OK, socket -> {}, OK);
    call(leat);

    clock.pass(Duration.ofSeconds(3600 - 30));
    call(leat.with(CallOptions.none().timeout(Duration.ofSeconds(4))));

    assertThat(server.authorizations()).containsExactly("Bearer one", "Bearer one");
  }

  static Stream<Object> clients() {
    return Stream.of(
        LeatClient.builder().clientCredentials("i", "s").baseUrl("http://localhost:1").build(),
        JifelineClient.builder().clientCredentials("i", "s").baseUrl("http://localhost:1").build(),
        CapillaryClient.builder()
            .clientCredentials("i", "s")
            .baseUrl("http://localhost:1")
            .build());
  }

  @ParameterizedTest
  @MethodSource("clients")
  void fetchesTokensWhereTheDerivedClientSays(Object client) {
    String url = server.url() + "/elsewhere";
    server.replies(reply(500, "text/plain", ""));

    assertThatThrownBy(
            () -> {
              if (client instanceof LeatClient leat) {
                call(leat.toBuilder().tokenUrl(url).build());
              } else if (client instanceof JifelineClient jifeline) {
                jifeline.toBuilder().tokenUrl(url).build().contactPoints().getContactPoint(ID);
              } else if (client instanceof CapillaryClient capillary) {
                Target change = Calls.operation("changeCustomerIdentifier");
                change.call(
                    capillary.toBuilder().tokenUrl(url).build(), change.arguments(change.body()));
              }
            })
        .isInstanceOf(AccessTokenException.class);

    assertThat(server.targets()).containsExactly("POST /elsewhere");
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

    assertThat(server.targets()).filteredOn("POST /oauth/token"::equals).hasSize(1);
    assertThat(server.authorizations()).hasSize(16).containsOnly("Bearer one");
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
