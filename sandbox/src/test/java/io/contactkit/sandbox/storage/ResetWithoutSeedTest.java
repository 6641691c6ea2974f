package io.contactkit.sandbox.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.SandboxApplication;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

class ResetWithoutSeedTest {
  @Test
  void empties() {
    String[] arguments =
        Stream.concat(
                Stream.of(TestDatabase.shared()),
                Stream.of("--server.port=0", "--contactkit.sandbox.seed=false"))
            .toArray(String[]::new);
    try (var sandbox = new SpringApplicationBuilder(SandboxApplication.class).run(arguments)) {
      int port = sandbox.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      Api console = Api.at(port, "/sandbox");
      String untouched = console.exchange("GET", "/state", null).body();
      Api.leat(port).post("/contact-identifiers", "{\"contact_identifier_value\": \"mine\"}");
      assertThat(console.exchange("GET", "/state", null).body()).contains("mine");

      assertThat(console.exchange("POST", "/reset", null).statusCode()).isEqualTo(204);

      assertThat(console.exchange("GET", "/state", null).body())
          .isEqualTo(untouched)
          .contains("\"Leat contacts\":[]", "\"Jifeline contact points\":[]");
    }
  }
}
