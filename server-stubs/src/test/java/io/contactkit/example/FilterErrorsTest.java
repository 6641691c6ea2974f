package io.contactkit.example;

import static io.contactkit.example.Loopback.CAPILLARY;
import static io.contactkit.example.Loopback.JIFELINE;
import static io.contactkit.example.Loopback.LEAT;
import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.server.ApiErrors;
import io.contactkit.server.Refusal;
import io.contactkit.spec.Provider;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
    classes = {ExampleServer.class, FilterErrorsTest.Filters.class},
    webEnvironment = WebEnvironment.RANDOM_PORT)
class FilterErrorsTest {

  /** Fails as its caller asks. */
  @TestConfiguration
  static class Filters {

    @Bean
    OncePerRequestFilter failing(ApiErrors errors) {
      return new OncePerRequestFilter() {
        @Override
        protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
          String refusal = request.getHeader("X-Refuse");
          String status = request.getHeader("X-Status");
          if (request.getHeader("X-Throw") != null) {
            throw new IllegalStateException("a secret");
          }
          if (status != null) {
            response.sendError(Integer.parseInt(status), "a secret");
          } else if (refusal == null
              || !errors.refuse(request, response, Refusal.valueOf(refusal))) {
            chain.doFilter(request, response);
          }
        }
      };
    }
  }

  private Loopback server = new Loopback(0);

  @BeforeEach
  void connect(@LocalServerPort int port) {
    server = new Loopback(port);
  }

  @ParameterizedTest
  @CsvSource({
    "LEAT, findContactIdentifier, UNAUTHORIZED, 401, unauthorized",
    "LEAT, findContactIdentifier, UNAVAILABLE, 503, maintenance",
    "CAPILLARY, changeCustomerIdentifier, UNAUTHORIZED, 401, unauthorized",
    "CAPILLARY, changeCustomerIdentifier, FORBIDDEN, 403, accessDenied",
    "JIFELINE, listContactPoints, UNAUTHORIZED, 401, unauthorized",
    "JIFELINE, listContactPoints, FORBIDDEN, 403, forbidden"
  })
  void aFilterRefusesInTheWordsOfTheDocument(
      Provider provider, String operation, Refusal refusal, int status, String example) {
    Loopback.Reply reply = server.get(root(provider), "X-Refuse", refusal.name());

    assertThat(reply.status()).isEqualTo(status);
    assertThat(JsonMapper.shared().readTree(reply.body()))
        .isEqualTo(provider.document().operation(operation).response(status).example(example));
  }

  @Test
  void whoIsNotAuthenticatedLearnsHowToBe() {
    assertThat(challenge(LEAT)).isEqualTo("Bearer");
    assertThat(challenge(CAPILLARY)).isEqualTo("Basic realm=\"capillary\"");
    assertThat(challenge(JIFELINE)).isEqualTo("Bearer");
  }

  private String challenge(String path) {
    return server
        .get(path, "X-Refuse", "UNAUTHORIZED")
        .headers()
        .firstValue("WWW-Authenticate")
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({"400,400", "401,401", "403,403", "404,404", "429,429", "500,500", "503,503"})
  void anErrorThatSomeoneElseSendsIsWordedByTheProvider(int sent, int status) {
    Loopback.Reply reply = server.get(LEAT + "/x", "X-Status", String.valueOf(sent));

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.body())
        .contains("\"status_code\":" + status)
        .doesNotContain("secret")
        .doesNotContain("timestamp");
  }

  @Test
  void anExceptionOfAFilterIsNotShown() {
    assertThat(server.get(JIFELINE, "X-Throw", "1"))
        .hasToString(
            "500 application/problem+json {\"detail\":\"Internal server error.\",\"status\":500,"
                + "\"title\":\"Internal server error\",\"type\":\"/problems/internal-server-error\"}");
  }

  @Test
  void pathsOutsideTheApisAreNotRefused() {
    assertThat(server.get("/notes/broken", "X-Refuse", "UNAUTHORIZED").body())
        .contains("\"path\":\"/notes/broken\"");
    assertThat(server.get("/notes", "X-Status", "401").body()).contains("\"path\":\"/notes\"");
  }

  private static String root(Provider provider) {
    return switch (provider) {
      case LEAT -> LEAT;
      case CAPILLARY -> CAPILLARY;
      case JIFELINE -> JIFELINE;
    };
  }
}
