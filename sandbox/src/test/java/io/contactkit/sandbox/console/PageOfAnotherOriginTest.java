package io.contactkit.sandbox.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.contactkit.sandbox.SandboxTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SandboxTest
class PageOfAnotherOriginTest {
  private static final String PAGE =
      """
      <!doctype html><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
      <script>
        const sandbox = 'http://localhost:%d';
        const same = [{ type: 'email', value: 'tom@example.com' }];
        async function token(path, body) {
          const answer = await fetch(sandbox + path, { method: 'POST', body });
          return (await answer.json()).access_token;
        }
        async function call(path, method, headers, body) {
          const answer = await fetch(sandbox + path, { method, headers, body });
          return answer.status;
        }
        (async () => {
          const granted = await token('/leat/oauth/token', new URLSearchParams({
            grant_type: 'client_credentials', client_id: '1', client_secret: 'leat-sandbox-secret' }));
          const json = { 'Content-Type': 'application/json' };
          window.statuses = [
            await call('/leat/api/v3/oauth/clients/contact-identifiers', 'POST',
              { ...json, Authorization: 'Bearer ' + granted },
              JSON.stringify({ contact_identifier_value: 'page-1' })),
            await call('/capillary/v2/customers/382756026/changeIdentifier?source=INSTORE', 'POST',
              { ...json, 'X-CAP-API-OAUTH-TOKEN': 'capillary-sandbox-token' },
              JSON.stringify({ remove: same, add: same })),
            await call('/jifeline/v2/customers/contact_points', 'GET',
              { Authorization: 'Bearer jifeline-sandbox-token' }),
          ].join(' ');
        })();
      </script>
      """;

  private final int port;

  PageOfAnotherOriginTest(@LocalServerPort int port) {
    this.port = port;
  }

  @Test
  @SuppressWarnings("SystemOut") // a skipped test must not go unnoticed
  void callsAllThreeApis() throws IOException {
    Optional<Browser> started = Browser.start();
    if (started.isEmpty()) {
      System.out.println("PAGES NOT TESTED: chromium and chromedriver are missing");
    }
    Assumptions.assumeTrue(started.isPresent(), "chromium and chromedriver are installed");
    HttpServer other = page();
    try (Browser browser = started.get()) {
      browser.open("http://127.0.0.1:" + other.getAddress().getPort() + "/");
      browser.await("window.statuses");

      assertThat(browser.evaluate("window.statuses")).isEqualTo("200 200 200");
      assertThat(browser.errors()).isEmpty();
    } finally {
      other.stop(0);
    }
  }

  private HttpServer page() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] page = PAGE.formatted(port).getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(page);
          }
        });
    server.start();
    return server;
  }
}
