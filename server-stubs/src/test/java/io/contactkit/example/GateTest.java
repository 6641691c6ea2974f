package io.contactkit.example;

import static io.contactkit.example.Loopback.CAPILLARY;
import static io.contactkit.example.Loopback.JIFELINE;
import static io.contactkit.example.Loopback.LEAT;
import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.server.Authorization;
import io.contactkit.server.Gate;
import io.contactkit.server.Refusal;
import io.contactkit.server.internal.GateAutoConfiguration;
import io.contactkit.server.internal.ServerAutoConfiguration;
import io.contactkit.server.jifeline.JifelineServerAutoConfiguration;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

@SpringBootTest(
    classes = {ExampleServer.class, GateTest.Accounts.class},
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "contactkit.server.tokens.jifeline=one,two",
      "contactkit.server.restricted-tokens.jifeline=three",
      "contactkit.server.tokens.capillary=one"
    })
class GateTest {

  private static final String UNAUTHORIZED = "401 application/problem+json";
  private static final String CHANGE = CAPILLARY + "?source=INSTORE";

  /** Lets in whoever has a Basic credential, as long as it is Leat's API. */
  @TestConfiguration
  static class Accounts {

    @Bean
    Gate basic() {
      return new Gate() {
        @Override
        public String provider() {
          return "leat";
        }

        @Override
        public Optional<Refusal> refusal(HttpServletRequest request) {
          return Authorization.basic(request).filter("till:secret"::equals).isPresent()
              ? Optional.empty()
              : Optional.of(Refusal.FORBIDDEN);
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
  @ValueSource(strings = {"Bearer one", "bearer two"})
  void letsInWhoHasOneOfTheTokens(String credential) {
    assertThat(server.get(JIFELINE, "Authorization", credential).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer four", "Bearer", "one", "Basic one", "Bearer one, Bearer one"})
  void refusesEveryoneElse(String credential) {
    assertThat(server.get(JIFELINE, "Authorization", credential).toString())
        .startsWith(UNAUTHORIZED);
  }

  @Test
  void refusesWhoHasNoTokenOrTwo() {
    assertThat(server.get(JIFELINE).toString()).startsWith(UNAUTHORIZED);
    assertThat(
            server
                .get(JIFELINE, "Authorization", "Bearer one", "Authorization", "Bearer one")
                .toString())
        .startsWith(UNAUTHORIZED);
  }

  @Test
  void forbidsWhatATokenGrantsNothingFor() {
    assertThat(server.get(JIFELINE, "Authorization", "Bearer three").status()).isEqualTo(403);
  }

  @Test
  void looksForATokenWhereTheDocumentPutsIt() {
    String[] token = {"X-CAP-API-OAUTH-TOKEN", "one", "Content-Type", "application/json"};

    assertThat(server.json("POST", CHANGE, "{}", token).body()).contains("one of them is required");
    assertThat(server.json("POST", CHANGE, "{}").status()).isEqualTo(401);
  }

  @Test
  void asksAGateOfTheApplication() {
    String find = LEAT + "/contact-identifiers/find?contact_identifier_value=x";

    assertThat(server.get(find).status()).isEqualTo(403);
    assertThat(server.get(find, "Authorization", "Basic dGlsbDpzZWNyZXQ=").status()).isEqualTo(200);
  }

  // each of these reaches the operation, or another answer of the API, with the token
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v2/customers/%63ontact_points",
        "/v2/customers/contact_points;a=b",
        "/v2;a=b/customers/contact_points",
        "/v2/customers/contact_points/x",
        "/v2/customers/contact_points/%2e%2e",
        "/v2/customers/contact_points/../contact_points"
      })
  void noSpellingOfAPathLeadsAround(String path) {
    String head = "GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

    assertThat(server.raw(head, null).toString()).startsWith(UNAUTHORIZED);
  }

  @Test
  void leavesOtherPathsAlone() {
    assertThat(server.get("/notes/broken").body()).contains("\"path\":\"/notes/broken\"");
  }

  @Test
  void refusesToStartForAProviderThatThereIsNot() {
    new WebApplicationContextRunner()
        .withConfiguration(
            AutoConfigurations.of(
                JifelineServerAutoConfiguration.class,
                ServerAutoConfiguration.class,
                GateAutoConfiguration.class))
        .withPropertyValues("contactkit.server.tokens.jifelin=one")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessage("a gate for 'jifelin', which is none of [jifeline]"));
  }
}
