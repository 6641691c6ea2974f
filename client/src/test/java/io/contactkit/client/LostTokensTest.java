package io.contactkit.client;

import static io.contactkit.client.Tokens.OK;
import static io.contactkit.client.Tokens.REFUSED;
import static io.contactkit.client.Tokens.call;
import static io.contactkit.client.Tokens.token;
import static io.contactkit.client.WireServer.hangUp;
import static io.contactkit.client.WireServer.reply;
import static io.contactkit.client.WireServer.reset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.contactkit.client.Calls.Target;
import io.contactkit.client.WireServer.Reply;
import io.contactkit.client.leat.LeatClient;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that are refused, or do not come. */
class LostTokensTest {
  private final WireServer server = WireServer.start();
  private final LeatClient leat =
      LeatClient.builder()
          .baseUrl(server.url() + "/api/v3/oauth/clients")
          .clientCredentials("id&1", "the secret")
          .retries(RetryPolicy.none())
          .build();

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void takesANewTokenAfterA401() {
    server.replies(token("one", 3600), OK, REFUSED, token("two", 3600), OK);
    call(leat);

    call(leat);

    assertThat(server.authorizations()).containsExactly("Bearer one", "Bearer one", "Bearer two");
  }

  @Test
  void triesOnlyOnceMoreAfterA401() {
    server.replies(token("one", 3600), REFUSED, token("two", 3600), REFUSED);

    assertThatThrownBy(() -> call(leat))
        .hasMessage("listContactSubscriptions failed: HTTP 401, code 401: invalid_token");

    assertThat(server.authorizations()).containsExactly("Bearer one", "Bearer two");
  }

  @Test
  void doesNotRepeatACallWithTheSameRefusedToken() {
    server.replies(REFUSED);
    LeatClient fixed = LeatClient.builder().baseUrl(server.url()).token("t").build();

    assertThatThrownBy(() -> call(fixed)).isInstanceOf(UnauthorizedException.class);

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

    assertThat(server.authorizations()).containsExactly("Bearer old", "Bearer new");
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

    assertThat(server.targets())
        .containsExactly(
            "POST /oauth/token",
            "POST /oauth/token",
            "POST /api/v3/oauth/clients/contact-identifiers");
  }

  static List<Reply> passingFaults() {
    return List.of(hangUp(), reset(), reply(503, "text/plain", ""));
  }

  @ParameterizedTest
  @MethodSource("passingFaults")
  void fetchesATokenAgainThatGotLostAfterA401EvenForAPost(Reply fault) {
    server.replies(
        token("one", 60),
        REFUSED,
        fault,
        token("two", 60),
        reply(200, "application/json", "{\"data\":{}}"));
    LeatClient patient =
        leat.toBuilder().retries(RetryPolicy.standard().withSleeper(pause -> {})).build();
    Target create = Calls.operation("createContactIdentifier");

    create.call(patient, create.arguments(create.body()));

    assertThat(server.authorizations()).containsExactly("Bearer one", "Bearer two");
  }

  @Test
  void saysThatASupplierGaveNoToken() {
    saysWhy(() -> null, "token is empty");
    saysWhy(() -> " ", "token is empty");
    saysWhy(() -> "s3cret\n", "token has a character that no header can hold");
    saysWhy(
        () -> {
          throw new IllegalStateException("no vault");
        },
        "no vault");
    assertThat(server.received()).isEmpty();
  }

  private void saysWhy(Supplier<String> supplier, String cause) {
    assertThatThrownBy(() -> call(leat.toBuilder().token(supplier).build()))
        .isInstanceOfSatisfying(AccessTokenException.class, e -> assertThat(e.status()).isZero())
        .hasMessage("listContactSubscriptions failed: no access token from the supplier")
        .cause()
        .hasMessage(cause);
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
  void showsNoTokenThatCameInAnotherForm() {
    server.replies(reply(200, "text/plain", "eyJhbGciOiJIUzI1NiJ9"));

    Throwable failure = catchThrowable(() -> call(leat));

    assertThat(failure)
        .hasMessage(
            "listContactSubscriptions failed: no access token: HTTP 200, unreadable answer");
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).doesNotContain("eyJhbGciOiJIUzI1NiJ9");
  }

  @Test
  void keepsATokenThatIsSaidToLiveForever() {
    server.replies(
        reply(
            200,
            "application/json",
            "{\"access_token\":\"one\",\"expires_in\":" + Long.MAX_VALUE + "}"),
        OK);

    call(leat);
    call(leat);

    assertThat(server.authorizations()).containsExactly("Bearer one", "Bearer one");
    assertThat(server.received()).hasSize(3);
  }
}
