package io.contactkit.example;

import static io.contactkit.example.Loopback.CAPILLARY;
import static io.contactkit.example.Loopback.JIFELINE;
import static io.contactkit.example.Loopback.LEAT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the container refuses before any servlet sees it. */
@SpringBootTest(classes = ExampleServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ContainerRefusalTest {

  private Loopback server = new Loopback(0);

  @BeforeEach
  void connect(@LocalServerPort int port) {
    server = new Loopback(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET " + LEAT + "/contact-subscriptions/a%00b HTTP/1.1\r\nHost: a",
        "GET " + LEAT + "/contact-subscriptions/a%zzb HTTP/1.1\r\nHost: a",
        "GET " + LEAT + "/../../../../../../etc/passwd HTTP/1.1\r\nHost: a",
        "GET " + LEAT + "/x HTTP/1.1",
        "GET " + LEAT + "/x HTTP/9.9\r\nHost: a",
        "GET " + LEAT + "/x HTTP/1.1\r\nHost: a\r\nX-Injected\u0001: a",
        "GET " + LEAT + "/x HTTP/1.1\r\nHost: a\r\nContent-Length: -1"
      })
  void isWordedByTheProvider(String head) {
    assertThat(server.raw(head + "\r\nConnection: close\r\n\r\n", null).body())
        .isEqualTo(
            "{\"message\":\"Invalid input.\",\"code\":1003,\"status_code\":400,"
                + "\"errors\":{\"path\":\"must be well-formed\"}}");
  }

  @Test
  void eachProviderHasItsOwnWords() {
    String rest = "/%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    assertThat(server.raw("POST " + CAPILLARY + rest, null).body())
        .isEqualTo(
            "{\"errors\":[{\"status\":false,\"code\":400,"
                + "\"message\":\"path: must be well-formed\"}]}");
    assertThat(server.raw("GET " + JIFELINE + rest, null).body())
        .endsWith(
            "\"violations\":[{\"property_path\":\"\",\"in\":\"path\","
                + "\"detail\":\"must be well-formed\"}]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0001", "GET", "G@T / HTTP/1.1"})
  void whatNobodyCanReadIsAnsweredWithoutAnyonesWords(String head) {
    Loopback.Reply reply = server.raw(head + "\r\nHost: a\r\n\r\n", null);

    assertThat(reply)
        .hasToString("400 application/json {\"status\":400,\"error\":\"Bad Request\"}");
    assertThat(reply.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void pathsOutsideTheApisGetTheContainersPageWithoutItsVersion() {
    assertThat(server.raw("GET /%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", null).body())
        .startsWith("<!doctype html>")
        .doesNotContain("Tomcat");
  }
}
