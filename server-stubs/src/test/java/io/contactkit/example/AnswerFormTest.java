package io.contactkit.example;

import static io.contactkit.example.Loopback.JIFELINE;
import static io.contactkit.example.Loopback.LEAT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = ExampleServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AnswerFormTest {

  private Loopback server = new Loopback(0);

  @BeforeEach
  void connect(@LocalServerPort int port) {
    server = new Loopback(port);
  }

  @Test
  void nullIsWrittenWhereItIsDocumentedAndNowhereElse() {
    assertThat(server.get(LEAT + "/contact-identifiers/find?contact_identifier_value=x"))
        .hasToString(
            "200 application/json"
                + " {\"data\":{\"name\":null,\"value\":\"x\",\"active\":true},\"meta\":[]}");
    assertThat(
            server.json(
                "DELETE", LEAT + "/contact-identifiers", "{\"contact_identifier_value\":\"x\"}"))
        .hasToString("200 application/json {\"data\":null}");
  }

  @Test
  void keysStandInTheOrderOfTheDocumentAndTimesInSecondsWithOffset() {
    assertThat(server.get(LEAT + "/portal-sessions/1").body())
        .isEqualTo(
            "{\"data\":{\"uuid\":\"d02c7730-a1bb-471d-b293-bdc5add171e5\","
                + "\"url\":\"https://portal.example/\","
                + "\"shop\":{\"uuid\":\"1\",\"name\":\"Conch Street\"},"
                + "\"created_at\":\"2023-10-19T15:11:13+00:00\"}}");
  }

  @Test
  void documentedDefaultsReachTheImplementation() {
    assertThat(server.get(JIFELINE).body())
        .isEqualTo("{\"query\":{\"limit\":25,\"offset\":0},\"result\":[],\"total\":0}");
  }

  @Test
  void aSuccessIsNeverLabelledAsAProblem() {
    assertThat(server.get(JIFELINE, "Accept", "application/*").mediaType())
        .isEqualTo("application/json");
    assertThat(server.get(JIFELINE, "Accept", "application/problem+json").status()).isEqualTo(406);
  }

  @Test
  void aSlashWithinAValueIsPartOfTheValue() {
    assertThat(
            server
                .json(
                    "PUT",
                    LEAT + "/contact-subscriptions/a%2Fb%5Cc/subscribe",
                    "{\"subscription_type_uuid\":\"1\"}")
                .body())
        .contains("\"name\":\"a/b\\\\c\"");
  }

  @Test
  void headIsAnsweredLikeGetAndOptionsWithTheMethods() {
    assertThat(server.send("HEAD", JIFELINE, null)).hasToString("200 application/json ");
    assertThat(server.send("HEAD", JIFELINE + "/1", null))
        .hasToString("400 application/problem+json ");
    Loopback.Reply options = server.send("OPTIONS", JIFELINE, null);
    assertThat(options.status()).isEqualTo(200);
    assertThat(options.headers().firstValue("Allow").orElse("").split(","))
        .containsExactlyInAnyOrder("GET", "HEAD", "POST", "OPTIONS");
  }
}
