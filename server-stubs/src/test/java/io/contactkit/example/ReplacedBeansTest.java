package io.contactkit.example;

import static io.contactkit.example.Loopback.LEAT;
import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.server.Answer;
import io.contactkit.server.ErrorShape;
import io.contactkit.server.Refusal;
import io.contactkit.server.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

@SpringBootTest(
    classes = {ExampleServer.class, ReplacedBeansTest.OwnWords.class},
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "contactkit.server.max-body-size=100B",
      "contactkit.server.max-string-length=10",
      "openapi.jifeline.base-path=/jifeline",
      "contactkit.server.roots.capillary=/v2/customers/1"
    })
class ReplacedBeansTest {

  /** Leat in other words. */
  @TestConfiguration
  static class OwnWords {

    @Bean
    ErrorShape leatErrorShape() {
      return new ErrorShape() {
        @Override
        public String provider() {
          return "leat";
        }

        @Override
        public Answer violations(List<Violation> violations) {
          return Answer.of(422, Map.of("count", violations.size()));
        }

        @Override
        public Answer refusal(Refusal refusal) {
          return Answer.of(418, Map.of("why", refusal));
        }
      };
    }
  }

  @Test
  void anErrorShapeOfTheApplicationWins(@LocalServerPort int port) {
    Loopback server = new Loopback(port);
    assertThat(server.get(LEAT + "/contact-identifiers/find"))
        .hasToString("422 application/json {\"count\":1}");
    assertThat(server.get(LEAT + "/x"))
        .hasToString("418 application/json {\"why\":\"UNKNOWN_PATH\"}");
  }

  @Test
  void limitsAreSettings(@LocalServerPort int port) {
    Loopback server = new Loopback(port);
    String long11 = "x".repeat(11);
    String long101 = "{\"customer_id\":\"" + "x".repeat(101) + "\"}";
    assertThat(server.get("/jifeline/v2/customers/contact_points?customer_id=" + long11).body())
        .contains("must not be longer than 10 characters");
    assertThat(server.json("POST", "/jifeline/v2/customers/contact_points", long101).body())
        .contains("must not be larger than 100 bytes");
  }

  @Test
  void rootsAreSettings(@LocalServerPort int port) {
    Loopback server = new Loopback(port);
    assertThat(server.get("/v2/customers/1/x").body()).startsWith("{\"errors\":");
    assertThat(server.get("/v2/customers/2/x").body()).startsWith("{\"timestamp\":");
    assertThat(server.get("/jifeline/x").body()).startsWith("{\"detail\":");
  }
}
