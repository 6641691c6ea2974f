package io.contactkit.sandbox.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.SandboxTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

class BrowserAccessTest {
  private static final String ALLOWED = "Access-Control-Allow-Origin";
  private static final String CREATE = "/leat/api/v3/oauth/clients/contact-identifiers";
  private static final String FIND = CREATE + "/find?contact_identifier_value=ABCDE12356-90";

  @BeforeAll
  static void sendOriginsAsABrowserDoes() {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "connection,origin");
  }

  private static HttpResponse<String> preflight(int port, String path, String origin) {
    return Api.at(port, "")
        .with("Origin", origin)
        .with("Access-Control-Request-Method", "POST")
        .with("Access-Control-Request-Headers", "authorization, content-type")
        .exchange("OPTIONS", path, null);
  }

  @Nested
  @SandboxTest
  class UnlessSet {
    private final int port;

    UnlessSet(@LocalServerPort int port) {
      this.port = port;
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          CREATE,
          "/leat/oauth/token",
          "/capillary/v2/customers/1/changeIdentifier",
          "/capillary/v3/oauth/token/generate",
          "/jifeline/v2/customers/contact_points",
          "/jifeline/oauth2/token"
        })
    void aPageOfThisMachineMayAskWithoutACredential(String path) {
      HttpResponse<String> answer = preflight(port, path, "http://localhost:3000");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue(ALLOWED)).contains("http://localhost:3000");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
          .contains("POST");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
          .contains("authorization");
    }

    @ParameterizedTest
    @CsvSource({
      "http://127.0.0.1:3000, 200",
      "https://localhost, 200",
      "http://[::1]:5173, 200",
      "http://app.localhost:4200, 200",
      "http://evil.example, 403",
      "http://localhost.evil.example, 403",
      "null, 403"
    })
    void isForOriginsOfThisMachine(String origin, int status) {
      assertThat(preflight(port, CREATE, origin).statusCode()).isEqualTo(status);
    }

    @Test
    void anAnswerAndARefusalCanBeRead() {
      Api page = Api.at(port, "").with("Origin", "http://localhost:3000");

      HttpResponse<String> found =
          page.with("Authorization", "Bearer leat-sandbox-token").exchange("GET", FIND, null);
      assertThat(found.statusCode()).isEqualTo(200);
      assertThat(found.headers().firstValue(ALLOWED)).contains("http://localhost:3000");
      HttpResponse<String> refused = page.exchange("GET", FIND, null);
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.headers().firstValue(ALLOWED)).contains("http://localhost:3000");
    }

    @Test
    void itIsNotForTheSandboxsOwnPages() {
      HttpResponse<String> answer = preflight(port, "/sandbox/reset", "http://localhost:3000");

      assertThat(answer.headers().firstValue(ALLOWED)).isEmpty();
    }
  }

  @Nested
  @SandboxTest
  @TestPropertySource(
      properties = {
        "contactkit.sandbox.cors-origins=https://app.example",
        "contactkit.sandbox.public-url=https://sandbox.example/x"
      })
  class Set {
    private final int port;

    Set(@LocalServerPort int port) {
      this.port = port;
    }

    @ParameterizedTest
    @CsvSource({
      "https://app.example, 200",
      "https://sandbox.example, 200",
      "http://app.example, 403",
      "http://localhost:3000, 403"
    })
    void isForTheOriginsOfTheSetting(String origin, int status) {
      assertThat(preflight(port, CREATE, origin).statusCode()).isEqualTo(status);
    }
  }

  @Nested
  @SandboxTest
  @ActiveProfiles("production-like")
  @TestPropertySource(properties = "contactkit.sandbox.provider-states=false")
  class LikeProduction {
    private final int port;

    LikeProduction(@LocalServerPort int port) {
      this.port = port;
    }

    @Test
    void isForNobody() {
      HttpResponse<String> answer = preflight(port, CREATE, "http://localhost:3000");

      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue(ALLOWED)).isEmpty();
    }
  }
}
