package io.contactkit.sandbox.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.SandboxTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Anyone can let a name of theirs stand for this machine; a browser then says that name. */
@SandboxTest
@TestPropertySource(properties = "contactkit.sandbox.public-url=https://sandbox.example/")
class OwnHostsTest {
  private final int port;

  OwnHostsTest(@LocalServerPort int port) {
    this.port = port;
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /sandbox/reset, evil.example, 403",
    "GET, /sandbox/requests, evil.example:8080, 403",
    "GET, /sandbox/state, localhost.evil.example, 403",
    "GET, /, evil.example, 403",
    "GET, /console/console.js, evil.example, 403",
    "GET, /portal-sessions?uuid=1, evil.example, 403",
    "GET, /confirm-subscription, evil.example, 403",
    "GET, /sandbox/requests, 10.0.0.1, 403",
    "GET, /sandbox/requests, localhost:8080, 200",
    "GET, /sandbox/requests, LOCALHOST., 200",
    "GET, /sandbox/requests, app.localhost, 200",
    "GET, /sandbox/requests, 127.0.0.1:1, 200",
    "GET, /sandbox/requests, [::1]:8080, 200",
    "GET, /sandbox/requests, sandbox.example, 200",
    "GET, /, localhost, 200",
    "GET, /jifeline/v2/customers/contact_points, sandbox, 401"
  })
  void answersTheHostsThatItIsMeantToBeReachedAt(
      String method, String path, String host, int status) throws IOException {
    assertThat(send(method, path, host)).isEqualTo(status);
  }

  private int send(String method, String path, String host) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write(
              "%s %s HTTP/1.1\r\nHost: %s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                  .formatted(method, path, host)
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }
  }
}
