package io.contactkit.example;

import static io.contactkit.example.Loopback.CAPILLARY;
import static io.contactkit.example.Loopback.JIFELINE;
import static io.contactkit.example.Loopback.LEAT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = ExampleServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ErrorShapeTest {

  private static final String PROBLEM =
      "{\"detail\":\"The request violates one or more constraints. Please resolve all of them and"
          + " try again.\",\"status\":400,\"title\":\"Bad request\",\"type\":\"/problems/violations\","
          + "\"violations\":[%s]}";

  private Loopback server = new Loopback(0);

  @BeforeEach
  void connect(@LocalServerPort int port) {
    server = new Loopback(port);
  }

  @Test
  void leatListsWhatIsWrongByField() {
    assertThat(
            server.json(
                "POST",
                LEAT + "/contact-identifiers",
                "{\"contact_identifier_value\":3,\"colour\":1,\"contact_uuid\":null}"))
        .hasToString(
            "400 application/json {\"message\":\"Invalid input.\",\"code\":1003,\"status_code\":400,"
                + "\"errors\":{\"colour\":\"is not a known field\",\"contact_identifier_value\":"
                + "\"must be a string\",\"contact_uuid\":\"must not be null\"}}");
  }

  @Test
  void leatReportsMissingAndMalformedFieldsTogether() {
    assertThat(
            server.json(
                "POST",
                LEAT + "/portal-sessions/redeem-giftcards",
                "{\"amount_in_cents\":0,\"camera_service\":4,\"scanner_type\":\"eye\"}"))
        .hasToString(
            "400 application/json {\"message\":\"Invalid input.\",\"code\":1003,\"status_code\":400,"
                + "\"errors\":{\"amount_in_cents\":\"must be greater than or equal to 1\","
                + "\"camera_service\":\"must be one of 1, 2, 3\","
                + "\"scanner_type\":\"must be one of camera, hand_scanner\","
                + "\"shop_uuid\":\"must not be null\"}}");
  }

  @Test
  void leatAnswersTheCodeThatAnOperationThrows() {
    assertThat(
            server.json(
                "PUT",
                LEAT + "/contact-identifiers/link",
                "{\"contact_identifier_value\":\"a\",\"contact_uuid\":\"b\"}"))
        .hasToString(
            "400 application/json"
                + " {\"message\":\"Contact not found.\",\"code\":55031,\"status_code\":400}");
  }

  @Test
  void capillaryCountsOnlyMissingFieldsAsForbidden() {
    assertThat(server.json("POST", CAPILLARY + "?source=INSTORE", "{}"))
        .hasToString(
            "403 application/json {\"errors\":[{\"status\":false,\"code\":403,"
                + "\"message\":\"add or remove: one of them is required\"}]}");
    assertThat(server.json("POST", CAPILLARY, "{\"add\":[]}"))
        .hasToString(
            "403 application/json {\"errors\":[{\"status\":false,\"code\":403,"
                + "\"message\":\"source: must be present\"}]}");
    assertThat(
            server.json(
                "POST", CAPILLARY + "?source=INSTORE", "{\"add\":[{\"type\":1}],\"remove\":[]}"))
        .hasToString(
            "400 application/json {\"errors\":["
                + "{\"status\":false,\"code\":400,\"message\":\"add[0].type: must be a string\"},"
                + "{\"status\":false,\"code\":403,\"message\":\"add[0].value: must not be null\"},"
                + "{\"status\":false,\"code\":400,\"message\":\"remove: must have at least 1 item\"}"
                + "]}");
  }

  @Test
  void capillaryAnswersTheCodeThatAnOperationThrows() {
    assertThat(
            server.json(
                "POST",
                "/v2/customers/-1/changeIdentifier?source=INSTORE",
                "{\"add\":[{\"type\":\"email\",\"value\":\"a@b\"}]}"))
        .hasToString(
            "400 application/json {\"errors\":[{\"status\":false,\"code\":8009,"
                + "\"message\":\"Unable to identify the customer. Customer id is invalid.\"}]}");
  }

  @Test
  void jifelineListsEveryViolationWithItsPlace() {
    assertThat(server.get(JIFELINE + "?limit=1001&offset=-1&customer_id=1-1-1-1-1"))
        .hasToString(
            "400 application/problem+json "
                + PROBLEM.formatted(
                    "{\"property_path\":\"customer_id\",\"in\":\"query\",\"detail\":\"must be a"
                        + " UUID\"},{\"property_path\":\"limit\",\"in\":\"query\",\"detail\":\"must"
                        + " be less than or equal to 1000\"},{\"property_path\":\"offset\",\"in\":"
                        + "\"query\",\"detail\":\"must be greater than or equal to 0\"}"));
  }

  @Test
  void jifelineTellsAnAbsentEmailAddressFromANull() {
    String others =
        "\"customer_id\":\"160c0c4b-9966-4dc1-a916-8407eb10d74e\",\"label\":\"\",\"phone_number\":\"\"";
    assertThat(server.json("POST", JIFELINE, "{" + others + "}"))
        .hasToString(
            "400 application/problem+json "
                + PROBLEM.formatted(
                    "{\"property_path\":\"email_address\",\"in\":\"body\",\"detail\":\"must be"
                        + " present\"}"));
    assertThat(server.json("POST", JIFELINE, "{\"email_address\":null," + others + "}").status())
        .isEqualTo(201);
  }

  @Test
  void jifelineErrorsArePlainJsonForACallerThatTakesNothingElse() {
    String path = JIFELINE + "/00000000-0000-4000-8000-000000000001";
    String body =
        "{\"detail\":\"Contact point with ID 00000000-0000-4000-8000-000000000001 does not"
            + " exist.\",\"status\":404,\"title\":\"Not found\",\"type\":\"/problems/not-found\"}";
    assertThat(server.get(path)).hasToString("404 application/problem+json " + body);
    assertThat(server.get(path, "Accept", "application/json"))
        .hasToString("404 application/json " + body);
    assertThat(server.get(path, "Accept", "application/json, application/problem+json;q=0.5"))
        .hasToString("404 application/problem+json " + body);
  }

  @Test
  void anAnswerWithoutBodyIsAcceptableToEveryone() {
    String path = JIFELINE + "/00000000-0000-4000-8000-000000000001";
    assertThat(server.send("DELETE", path, null, "Accept", "application/json").status())
        .isEqualTo(204);
  }

  @Test
  void anUnexpectedExceptionIsLoggedOnceAndNotShown(CapturedOutput output) {
    assertThat(server.get(JIFELINE + "/" + ExampleServer.Jifeline.BROKEN))
        .hasToString(
            "500 application/problem+json {\"detail\":\"Internal server error.\",\"status\":500,"
                + "\"title\":\"Internal server error\",\"type\":\"/problems/internal-server-error\"}");
    assertThat(output).containsOnlyOnce("IllegalStateException: SELECT secret FROM tables");
  }

  @Test
  void theLanguageOfTheCallerDoesNotMatter() {
    assertThat(server.get(JIFELINE + "?limit=-1", "Accept-Language", "de").body())
        .contains("must be greater than or equal to 0");
  }

  @Test
  void theApplicationsOtherEndpointsStayAsTheyAre() {
    assertThat(server.json("POST", "/notes", "{\"priority\":\"3\",\"text\":4,\"more\":1}").body())
        .isEqualTo("{\"priority\":3,\"text\":\"4\"}");
    assertThat(server.get("/notes/broken").body())
        .contains("\"error\":\"Internal Server Error\",\"path\":\"/notes/broken\"}");
    assertThat(server.get("/v1/other").body()).contains("\"path\":\"/v1/other\"}");
  }

  @Test
  void thereIsNoStateEndpointUnlessStatesAreImplemented() {
    assertThat(server.json("POST", "/provider-states/leat", "{}").status()).isEqualTo(404);
  }
}
