package io.contactkit.sandbox.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.SandboxTest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SandboxTest
@TestPropertySource(properties = "contactkit.sandbox.token-life=2s")
class TokensTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final String LEAT = "/leat/oauth/token";
  private static final String JIFELINE = "/jifeline/oauth2/token";
  private static final String CAPILLARY = "/capillary/v3/oauth/token/generate";
  private static final String GRANT = "grant_type=client_credentials&client_id=";
  private static final String LEAT_FORM = GRANT + "1&client_secret=leat-sandbox-secret";
  private static final String JIFELINE_FORM =
      GRANT + "jifeline-sandbox-client&client_secret=jifeline-sandbox-secret";
  private static final String CAPILLARY_JSON =
      "{\"key\":\"capillary-sandbox-key\",\"secret\":\"capillary-sandbox-secret\"}";
  private static final String FIND =
      "/leat/api/v3/oauth/clients/contact-identifiers/find?contact_identifier_value=ABCDE12356-90";
  private static final String LIST = "/jifeline/v2/customers/contact_points";
  private static final String CHANGE =
      "/capillary/v2/customers/382756026/changeIdentifier?source=INSTORE";
  private static final String SAME =
      "{\"remove\":[{\"type\":\"email\",\"value\":\"tom@example.com\"}],"
          + "\"add\":[{\"type\":\"email\",\"value\":\"tom@example.com\"}]}";

  private final Api server;

  TokensTest(@LocalServerPort int port) {
    this.server = Api.at(port, "");
  }

  @Test
  void opensTheApiUntilItExpires() throws InterruptedException {
    String leat = token(LEAT, FORM, LEAT_FORM).path("access_token").asString();
    String jifeline = token(JIFELINE, FORM, JIFELINE_FORM).path("access_token").asString();
    String capillary = token(CAPILLARY, JSON, CAPILLARY_JSON).at("/data/accessToken").asString();

    assertThat(leat(leat)).isEqualTo(200);
    assertThat(jifeline(jifeline)).isEqualTo(200);
    assertThat(capillary(capillary)).isEqualTo(200);
    Thread.sleep(Duration.ofMillis(2_100).toMillis());
    assertThat(leat(leat)).isEqualTo(401);
    assertThat(jifeline(jifeline)).isEqualTo(401);
    assertThat(capillary(capillary)).isEqualTo(401);
  }

  @Test
  void opensNoOtherApiAndNothingAfterAReset() {
    String leat = token(LEAT, FORM, LEAT_FORM).path("access_token").asString();

    assertThat(jifeline(leat)).isEqualTo(401);
    assertThat(capillary(leat)).isEqualTo(401);
    assertThat(leat(leat)).isEqualTo(200);
    assertThat(server.exchange("POST", "/sandbox/reset", null).statusCode()).isEqualTo(204);
    assertThat(leat(leat)).isEqualTo(401);
  }

  @Test
  void hasTheDocumentedShapes() {
    JsonNode leat = token(LEAT, FORM, LEAT_FORM);

    assertThat(leat.path("token_type").asString()).isEqualTo("Bearer");
    assertThat(leat.path("expires_in").asInt()).isEqualTo(2);
    assertThat(token(CAPILLARY, JSON, CAPILLARY_JSON).at("/data/ttlSeconds").asInt()).isEqualTo(2);
    assertThat(token(CAPILLARY, JSON, CAPILLARY_JSON).get("errors").isNull()).isTrue();
    assertThat(ask(LEAT, FORM, LEAT_FORM).headers().firstValue("Cache-Control"))
        .contains("no-store");
  }

  @Test
  void takesJsonAndTheHeaderOfTheStandardToo() {
    String json =
        "{\"grant_type\":\"client_credentials\",\"client_id\":1,"
            + "\"client_secret\":\"leat-sandbox-secret\"}";
    Api basic = server.with("Authorization", "Basic MTpsZWF0LXNhbmRib3gtc2VjcmV0");

    assertThat(ask(LEAT, JSON, json).statusCode()).isEqualTo(200);
    assertThat(
            basic
                .with("Content-Type", FORM)
                .exchange("POST", LEAT, "grant_type=client_credentials")
                .statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          client_id=1&client_secret=s                                                  | 400 | invalid_request        | grant_type must be present as a text
          grant_type=password&client_id=1&client_secret=s                              | 400 | unsupported_grant_type | grant_type must be client_credentials
          grant_type=client_credentials&client_secret=s                                | 400 | invalid_request        | client_id must be present as a text
          grant_type=client_credentials&client_id=1                                    | 400 | invalid_request        | client_secret must be present as a text
          grant_type=client_credentials&client_id=1&client_id=1&client_secret=s        | 400 | invalid_request        | client_id must be given once
          grant_type=client_credentials&client_id=1&client_secret=s                    | 401 | invalid_client         | client_id or client_secret is wrong
          grant_type=client_credentials&client_id=2&client_secret=leat-sandbox-secret  | 401 | invalid_client         | client_id or client_secret is wrong
          """)
  void saysWhatIsWrong(String form, int status, String error, String description) {
    HttpResponse<String> leat = ask(LEAT, FORM, form);
    HttpResponse<String> jifeline = ask(JIFELINE, FORM, form);
    String standard =
        "\"error\":\"%s\",\"error_description\":\"%s\"}".formatted(error, description);

    assertThat(leat.statusCode()).isEqualTo(status);
    assertThat(leat.body())
        .isEqualTo(
            "{\"message\":\"%s\",\"code\":%d,\"status_code\":%2$d,"
                .formatted(description, status)
                .concat(standard));
    assertThat(jifeline.body()).isEqualTo("{" + standard);
    assertThat(jifeline.statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                            | 400 | key must be present as a text
          {"key":"a"}                   | 400 | secret must be present as a text
          [1]                           | 400 | the body must be a JSON object
          {"key":"a","secret":"b        | 400 | the body must be a JSON object
          {"key":"a","secret":"b"}      | 401 | Authentication failed
          """)
  void saysWhatIsWrongInCapillarysEnvelope(String json, int status, String message) {
    assertThat(ask(CAPILLARY, JSON, json))
        .returns(status, HttpResponse::statusCode)
        .returns(
            "{\"data\":null,\"errors\":[{\"status\":false,\"code\":%d,\"message\":\"%s\"}]}"
                .formatted(status, message),
            HttpResponse::body);
  }

  @Test
  void isNotAmongTheRecordedCalls() {
    ask(JIFELINE, FORM, JIFELINE_FORM);

    assertThat(server.exchange("GET", "/sandbox/requests", null).body())
        .doesNotContain("sandbox-secret", "oauth2");
  }

  private JsonNode token(String path, String type, String body) {
    HttpResponse<String> answer = ask(path, type, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private HttpResponse<String> ask(String path, String type, String body) {
    return server.with("Content-Type", type).exchange("POST", path, body);
  }

  private int leat(String token) {
    return server.with("Authorization", "Bearer " + token).get(FIND).status();
  }

  private int jifeline(String token) {
    return server.with("Authorization", "Bearer " + token).get(LIST).status();
  }

  private int capillary(String token) {
    return server.with("X-CAP-API-OAUTH-TOKEN", token).post(CHANGE, SAME).status();
  }
}
