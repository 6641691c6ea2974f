package io.contactkit.client;

import static io.contactkit.client.WireServer.reply;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import feign.Capability;
import feign.Client;
import feign.Request;
import feign.Response;
import io.contactkit.client.jifeline.ContactPointFilter;
import io.contactkit.client.jifeline.JifelineClient;
import io.contactkit.client.leat.LeatClient;
import io.contactkit.client.leat.model.ContactSubscriptionListResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallsTest {
  private static final String NONE = "{\"data\":[],\"meta\":{\"x\":1}}";

  private final WireServer server =
      WireServer.start().replies(reply(200, "application/json", NONE, "X-Request-Id: 7"));
  private final LeatClient leat =
      LeatClient.builder().baseUrl(server.url()).token("t").retries(RetryPolicy.none()).build();

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void givesStatusHeadersAndBodyOfAnyCall() {
    ApiResponse<ContactSubscriptionListResponse> answer =
        ApiResponse.to(() -> leat.contactSubscriptions().listContactSubscriptions("1"));

    assertThat(answer.value().getData()).isEmpty();
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().get("x-request-ID")).containsExactly("7");
    assertThat(answer.body()).isEqualTo(NONE.getBytes(UTF_8));
  }

  @Test
  void givesTheAnswerOfACallWithoutOne() {
    server.replies(reply(204, "text/plain", ""));
    JifelineClient jifeline = JifelineClient.builder().baseUrl(server.url()).token("t").build();

    ApiResponse<?> answer =
        ApiResponse.toVoid(() -> jifeline.contactPoints().deleteContactPoint(new UUID(1, 2)));

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    assertThatThrownBy(() -> ApiResponse.to(() -> "no call"))
        .hasMessage("no call was made on this thread");
  }

  @Test
  void saysWhoCalls() {
    leat.contactSubscriptions().listContactSubscriptions("1");

    assertThat(server.only().header("User-Agent")).isEqualTo("contact-api-kit/1.0.0-SNAPSHOT");
    assertThat(server.only().headers().keySet())
        .containsExactlyInAnyOrder("accept", "authorization", "connection", "host", "user-agent");
  }

  @Test
  void addsAHeaderToSomeCalls() {
    leat.with(CallOptions.none().header("X-Partner-ID", "9"))
        .contactSubscriptions()
        .listContactSubscriptions("1");
    leat.contactSubscriptions().listContactSubscriptions("1");

    assertThat(server.received())
        .extracting(r -> r.header("X-Partner-ID"))
        .containsExactly("9", null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Authorization", "x-api-key", "X-CAP-API-OAUTH-TOKEN", "Host", "Cookie"})
  void letsNobodyReplaceItsOwnHeaders(String name) {
    assertThatThrownBy(() -> CallOptions.none().header(name, "x"))
        .hasMessage("the client sets the header " + name + " itself");
  }

  @Test
  void takesNoHeaderThatBreaksTheRequest() {
    assertThatThrownBy(() -> CallOptions.none().header("a b", "x"))
        .hasMessage("not a header name: a b");
    assertThatThrownBy(() -> CallOptions.none().header("a", "x\r\nb: c"))
        .hasMessage("not a value for the header a");
    assertThatThrownBy(() -> CallOptions.none().timeout(Duration.ZERO))
        .hasMessage("timeout must be positive: PT0S");
    assertThat(CallOptions.none().header("a", "secret"))
        .hasToString("CallOptions[timeout=null, headers=[a], idempotent=null]");
  }

  // No clock: whoever lets the answer drip on sees it to its end, 20 s later, and the server knows.
  // Whatever fails after the deadline, however late, is reported as if the deadline had ended it.
  @Test
  void endsADrippingAnswerAtTheDeadline() {
    AtomicBoolean seenToItsEnd = new AtomicBoolean();
    server.replies(
        socket -> {
          var out = socket.getOutputStream();
          out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes(UTF_8));
          for (int i = 0; i < 1000; i++) {
            seenToItsEnd.set(i == 999);
            out.write(' ');
            out.flush();
            sleep(20);
          }
        });

    assertThatThrownBy(
            () ->
                leat.with(CallOptions.none().timeout(Duration.ofSeconds(1)))
                    .contactSubscriptions()
                    .listContactSubscriptions("1"))
        .isInstanceOf(CallTimeoutException.class)
        .hasMessage("listContactSubscriptions failed: no answer within the call timeout of PT1S");
    assertThat(seenToItsEnd).isFalse();
  }

  // Build tools and containers interrupt what an application leaves behind.
  @Test
  void watchesDeadlinesAgainAfterItsThreadWasInterrupted() throws Exception {
    endsADrippingAnswerAtTheDeadline();
    Thread watchdog =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().equals("contact-api-kit-watchdog"))
            .findFirst()
            .orElseThrow();

    watchdog.interrupt();
    watchdog.join(30_000);

    assertThat(watchdog.isAlive()).isFalse();
    endsADrippingAnswerAtTheDeadline();
  }

  @Test
  void readsNoEndlessAnswer() {
    server.replies(reply(200, "application/json", new byte[9 * 1024 * 1024]));

    assertThat(catchThrowable(() -> leat.contactSubscriptions().listContactSubscriptions("1")))
        .isInstanceOf(UnreadableAnswerException.class)
        .hasMessage(
            "listContactSubscriptions failed: HTTP 200, the answer is larger than 8388608 bytes");
  }

  @Test
  void derivesAClientThatDiffersInOneSetting() {
    LeatClient other = leat.toBuilder().token("other").build();

    other.contactSubscriptions().listContactSubscriptions("1");
    leat.contactSubscriptions().listContactSubscriptions("1");

    assertThat(server.received())
        .extracting(r -> r.header("Authorization"))
        .containsExactly("Bearer other", "Bearer t");
  }

  @Test
  void showsACapabilityTheOperationButNoCredential() {
    List<Request> seen = new ArrayList<>();
    LeatClient watched =
        leat.toBuilder()
            .capability(
                new Capability() {
                  @Override
                  public Client enrich(Client client) {
                    return (request, options) -> {
                      Response response = client.execute(request, options);
                      seen.add(request);
                      seen.add(response.request());
                      return response;
                    };
                  }
                })
            .build();

    watched.contactSubscriptions().listContactSubscriptions("1");

    assertThat(server.only().header("Authorization")).isEqualTo("Bearer t");
    assertThat(seen)
        .hasSize(2)
        .allSatisfy(
            request -> {
              assertThat(request.headers()).containsOnlyKeys("Accept", "User-Agent");
              assertThat(request.requestTemplate().methodMetadata().configKey())
                  .isEqualTo("ContactSubscriptionsApi#listContactSubscriptions(String)");
            });
  }

  @Test
  void refusesAFilterThatIsNone() {
    assertThatThrownBy(() -> ContactPointFilter.none().withPageSize(-1))
        .hasMessage("pageSize must not be negative: -1");
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
