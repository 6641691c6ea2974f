package io.contactkit.sandbox.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.contactkit.sandbox.SandboxTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SandboxTest
class StartMessageTest {
  private final int port;
  private final Samples samples;
  private final StartMessage message;

  StartMessageTest(@LocalServerPort int port, Samples samples, StartMessage message) {
    this.port = port;
    this.samples = samples;
    this.message = message;
  }

  @Test
  void namesTheApisTheCredentialsAndACallOfEach() {
    String text = message.text("http://localhost:8080");

    assertThat(text)
        .isEqualTo(
            """

            The sandbox answers at

              Leat       http://localhost:8080/leat/api/v3/oauth/clients
              Capillary  http://localhost:8080/capillary/v2
              Jifeline   http://localhost:8080/jifeline

            with these credentials

              Leat       Authorization: Bearer leat-sandbox-token
              Capillary  X-CAP-API-OAUTH-TOKEN: capillary-sandbox-token
                         or Basic with the till sandbox-till and the MD5 hex digest of its password sandbox-password
              Jifeline   Authorization: Bearer jifeline-sandbox-token
                         or, to be refused with 403, jifeline-sandbox-restricted

            or with tokens that end after 3600 seconds

              Leat       POST http://localhost:8080/leat/oauth/token, client_id 1, client_secret leat-sandbox-secret
              Capillary  POST http://localhost:8080/capillary/v3/oauth/token/generate, key capillary-sandbox-key, secret capillary-sandbox-secret
              Jifeline   POST http://localhost:8080/jifeline/oauth2/token, client_id jifeline-sandbox-client, client_secret jifeline-sandbox-secret

            Try one call of each

              curl -H 'Authorization: Bearer leat-sandbox-token' 'http://localhost:8080/leat/api/v3/oauth/clients/contact-identifiers/find?contact_identifier_value=ABCDE12356-90'
              curl -H 'X-CAP-API-OAUTH-TOKEN: capillary-sandbox-token' -H 'Content-Type: application/json' -d '{"remove":[{"type":"email","value":"tom@example.com"}],"add":[{"type":"email","value":"tom@example.com"}]}' 'http://localhost:8080/capillary/v2/customers/382756026/changeIdentifier?source=INSTORE'
              curl -H 'Authorization: Bearer jifeline-sandbox-token' 'http://localhost:8080/jifeline/v2/customers/contact_points'
            """);
  }

  @Test
  void printsCommandsThatWorkWhenTheyArePastedTwice() throws Exception {
    assumeThat(run("command -v curl")).as("SKIPPED: there is no curl to paste into").isNotEmpty();
    List<Sample> all = samples.at("http://localhost:" + port);

    for (int round = 1; round <= 2; round++) {
      for (Sample sample : all) {
        assertThat(run(sample.curl() + " -s -o /dev/null -w '%{http_code}'"))
            .as(sample.curl())
            .isEqualTo("200");
      }
    }
  }

  @Test
  void quotesForTheShell() {
    Sample sample = new Sample("Any", "http://x", "http://x/y", java.util.Map.of(), "{\"it's\":1}");

    assertThat(sample.curl()).isEqualTo("curl -d '{\"it'\\''s\":1}' 'http://x/y'");
  }

  private static String run(String command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
