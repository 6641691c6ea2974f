package io.contactkit.sandbox.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.SandboxTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the pages ask the sandbox, asked without them. */
@SandboxTest
class ConsoleTest {
  private final Api console;

  ConsoleTest(@LocalServerPort int port) {
    this.console = Api.at(port, "/sandbox");
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:3000, 204",
    "HTTPS://LOCALHOST, 204",
    "http://evil.example, 403",
    "http://localhost.evil.example, 403",
    "null, 403",
    "'http://a b', 403"
  })
  void refusesAResetByAPageOfAnotherHost(String origin, int status) {
    assertThat(console.with("Origin", origin).exchange("POST", "/reset", null).statusCode())
        .isEqualTo(status);
  }

  @Test
  void knowsNoOtherDocuments() {
    assertThat(console.get("/openapi/leat.json").status()).isEqualTo(200);
    assertThat(console.get("/openapi/LEAT.json").status()).isEqualTo(404);
    assertThat(console.get("/openapi/other.json").status()).isEqualTo(404);
  }

  @Test
  void saysThatThereIsNoSuchSession() {
    HttpResponse<String> answer = console.exchange("GET", "/portal/sessions/none", null);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo("{\"error\":\"There is no such session.\"}");
  }
}
