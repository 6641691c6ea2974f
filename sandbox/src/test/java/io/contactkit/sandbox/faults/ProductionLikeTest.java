package io.contactkit.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.Api;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestConstructor;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("production-like")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProductionLikeTest {
  private static final String FIND =
      "/contact-identifiers/find?contact_identifier_value=ABCDE12356-90";

  private final int port;

  ProductionLikeTest(@LocalServerPort int port) {
    this.port = port;
  }

  @Test
  void knowsNoFaults() {
    assertThat(Api.leat(port).with("X-Sandbox-Fault", "maintenance").get(FIND).status())
        .isEqualTo(200);
    assertThat(Api.at(port, "/sandbox/faults").exchange("GET", "", null).statusCode())
        .isEqualTo(404);
    assertThat(
            Api.at(port, "/sandbox/faults")
                .with("Content-Type", "text/plain")
                .exchange("PUT", "/all", "slow")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void knowsNoProviderStates() {
    assertThat(Api.at(port, "/provider-states").exchange("POST", "/leat", "{}").statusCode())
        .isEqualTo(404);
  }
}
