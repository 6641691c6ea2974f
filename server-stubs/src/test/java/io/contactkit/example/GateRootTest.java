package io.contactkit.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Base paths and roots in any spelling that Spring takes: none of them opens an API. */
@SpringBootTest(
    classes = ExampleServer.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "openapi.leat.base-path=/leat/",
      "openapi.capillary.base-path=capillary",
      "openapi.jifeline.base-path=/",
      "contactkit.server.roots.capillary=capillary/",
      "contactkit.server.tokens.leat=one",
      "contactkit.server.tokens.capillary=one",
      "contactkit.server.tokens.jifeline=one"
    })
class GateRootTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/leat/contact-identifiers/find?contact_identifier_value=x",
        "/capillary/customers/1/changeIdentifier?source=INSTORE",
        "/v2/customers/contact_points"
      })
  void guardsAnApiHoweverItsPathIsWritten(String path, @LocalServerPort int port) {
    assertThat(new Loopback(port).get(path).status()).isEqualTo(401);
  }
}
