package io.contactkit.sandbox.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.Reply;
import io.contactkit.sandbox.SandboxTest;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.JacksonException;

@SandboxTest
class FaultsTest {
  private static final String FIND =
      "/contact-identifiers/find?contact_identifier_value=ABCDE12356-90";
  private static final String LIST = "/v2/customers/contact_points";

  private final int port;
  private final Api admin;
  private final Api leat;
  private final Api jifeline;

  FaultsTest(@LocalServerPort int port) {
    this.port = port;
    this.admin = Api.at(port, "/sandbox/faults").with("Content-Type", "text/plain");
    this.leat = Api.leat(port);
    this.jifeline = Api.jifeline(port);
  }

  @AfterEach
  void nothingOrdered() {
    admin.exchange("DELETE", "", null);
  }

  @Test
  void happenAsOftenAsOrderedAndOnlyToTheOperation() {
    order("findContactIdentifier", "maintenance; times=2");

    assertThat(leat.get("/portal-sessions/d02c7730-a1bb-471d-b293-bdc5add171e5").status())
        .isEqualTo(200);
    assertThat(leat.get(FIND))
        .isEqualTo(Reply.documented(Provider.LEAT, "findContactIdentifier", 503, "maintenance"));
    assertThat(admin.exchange("GET", "", null).body())
        .isEqualTo("{\"findContactIdentifier\":\"maintenance; times=1\"}");
    assertThat(leat.get(FIND).status()).isEqualTo(503);
    assertThat(leat.get(FIND).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"unauthorized, 401", "too-many-requests, 429", "maintenance, 503"})
  void answerInTheProvidersShape(String fault, int status) {
    Reply ofLeat = leat.with("X-Sandbox-Fault", fault).get(FIND);
    Reply ofJifeline = jifeline.with("X-Sandbox-Fault", fault).get(LIST);

    assertThat(ofLeat.status()).isEqualTo(status);
    assertThat(ofLeat.body().get("status_code").asInt()).isEqualTo(status);
    assertThat(ofJifeline.status()).isEqualTo(status);
    assertThat(ofJifeline.body().get("status").asInt()).isEqualTo(status);
  }

  @Test
  void sayWhenToTryAgain() {
    order("all", "too-many-requests; retry-after=7");

    HttpResponse<String> answer = jifeline.exchange("GET", LIST, null);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("7");
  }

  @Test
  void takeTheirTime() {
    long begin = System.nanoTime();

    assertThat(leat.with("X-Sandbox-Fault", "slow; delay=300").get(FIND).status()).isEqualTo(200);

    assertThat(System.nanoTime() - begin).isGreaterThan(300_000_000L);
  }

  @Test
  void areForgottenWhenTheSandboxStartsAllOver() {
    order("all", "maintenance; times=2");

    Api.at(port, "/sandbox").exchange("POST", "/reset", null);

    assertThat(admin.exchange("GET", "", null).body()).isEqualTo("{}");
    assertThat(leat.get(FIND).status()).isEqualTo(200);
  }

  @Test
  void resetTheConnection() {
    assertThatThrownBy(() -> read("reset"))
        .isInstanceOf(SocketException.class)
        .hasMessage("Connection reset");
  }

  @Test
  void endTheConnectionInTheMiddleWithoutAReset() throws Exception {
    assertThat(read("truncated")).startsWith("HTTP/1.1 200").doesNotEndWith("}");
  }

  @Test
  void breakOffInTheMiddle() {
    assertThatThrownBy(() -> leat.with("X-Sandbox-Fault", "truncated").get(FIND))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void sendHalfOfTheJson() {
    HttpResponse<String> answer =
        leat.with("X-Sandbox-Fault", "malformed").exchange("GET", FIND, null);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"data\":");
    assertThatThrownBy(() -> Reply.of(200, answer.body())).isInstanceOf(JacksonException.class);
  }

  @Test
  void areRefusedWhenTheyAreUnknown() {
    assertThat(admin.exchange("PUT", "/nothing", "slow").body())
        .isEqualTo("{\"error\":\"unknown operation 'nothing'\"}");
    assertThat(admin.exchange("PUT", "/all", "flood").body())
        .isEqualTo("{\"error\":\"unknown fault 'flood'\"}");
    assertThat(admin.exchange("PUT", "/all", ";").body())
        .isEqualTo("{\"error\":\"unknown fault ''\"}");
    assertThat(leat.with("X-Sandbox-Fault", ";").get(FIND).status()).isEqualTo(400);
    assertThat(admin.exchange("PUT", "/all", "slow; times=many").body())
        .isEqualTo("{\"error\":\"unknown detail 'times=many'\"}");
  }

  /** All that comes until the end of the connection. */
  private String read(String fault) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String head =
          "GET /jifeline%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer jifeline-sandbox-token\r\nX-Sandbox-Fault: %s\r\n\r\n";
      socket.getOutputStream().write(head.formatted(LIST, fault).getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private void order(String operation, String text) {
    assertThat(admin.exchange("PUT", "/" + operation, text).statusCode()).isEqualTo(204);
  }
}
