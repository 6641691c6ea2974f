package io.contactkit.example;

import static io.contactkit.example.Loopback.JIFELINE;
import static io.contactkit.example.Loopback.LEAT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ExtendWith(OutputCaptureExtension.class)
class UndocumentedErrorTest {

  private static final String BODY = "{\"subscription_type_uuid\":\"1\"}";
  private static final String UNSUBSCRIBE = LEAT + "/contact-subscriptions/1/unsubscribe";
  private static final String LOGGED =
      "unsubscribeContact of leat does not document the answer"
          + " 60011 Contact identifier is not linked to a contact.";

  @Nested
  @SpringBootTest(classes = ExampleServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
  class ByDefault {

    @Test
    void isAnsweredAndLogged(@LocalServerPort int port, CapturedOutput output) {
      assertThat(new Loopback(port).json("PUT", UNSUBSCRIBE, BODY).body())
          .contains("\"code\":60011");
      assertThat(output).contains(LOGGED);
    }
  }

  @Nested
  @SpringBootTest(
      classes = ExampleServer.class,
      webEnvironment = WebEnvironment.RANDOM_PORT,
      properties = "contactkit.server.strict=true")
  class WhenStrict {

    @Test
    void isAFaultOfTheServer(@LocalServerPort int port, CapturedOutput output) {
      assertThat(new Loopback(port).json("PUT", UNSUBSCRIBE, BODY))
          .hasToString(
              "500 application/json {\"message\":\"Internal server error.\",\"code\":500,"
                  + "\"status_code\":500}");
      assertThat(output).contains(LOGGED);
    }

    @Test
    void aDocumentedErrorIsNone(@LocalServerPort int port) {
      String body = "{\"contact_identifier_value\":\"a\",\"contact_uuid\":\"b\"}";
      assertThat(new Loopback(port).json("PUT", LEAT + "/contact-identifiers/link", body).body())
          .contains("\"code\":55031");
    }

    @Test
    void anUndocumentedStatusIsOneToo(@LocalServerPort int port, CapturedOutput output) {
      assertThat(new Loopback(port).get(JIFELINE + "?offset=404").status()).isEqualTo(500);
      assertThat(output)
          .contains("listContactPoints of jifeline does not document the answer 404 undocumented");
    }
  }
}
