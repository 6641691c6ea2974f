package io.contactkit.example;

import static io.contactkit.example.Loopback.JIFELINE;
import static io.contactkit.example.Loopback.LEAT;
import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Parameter;
import io.contactkit.spec.Provider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The vendor's SDK sends forms; they are answered as the JSON that they stand for. */
@SpringBootTest(classes = ExampleServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class FormsTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String IDENTIFIERS = LEAT + "/contact-identifiers";
  private static final String REDEEM = LEAT + "/portal-sessions/redeem-giftcards";

  private Loopback server = new Loopback(0);

  @BeforeEach
  void connect(@LocalServerPort int port) {
    server = new Loopback(port);
  }

  static Stream<Arguments> examples() {
    return Provider.LEAT.document().operations().stream()
        .flatMap(
            operation ->
                operation.requestBody().stream()
                    .flatMap(body -> body.content().examples().stream())
                    .map(example -> Arguments.of(operation.id(), example.name(), example.value())));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("examples")
  void anExampleIsAnsweredAsItsJson(String operationId, String name, JsonNode body) {
    Operation operation = Provider.LEAT.document().operation(operationId);
    String path = LEAT + operation.path();
    for (Parameter parameter : operation.parameters()) {
      path = path.replace("{" + parameter.name() + "}", parameter.example().asString());
    }
    String method = operation.method();

    assertThat(form(method, path, formOf(body)))
        .hasToString(server.json(method, path, body.toString()).toString());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          {};''
          {'shop_uuid':''};shop_uuid=
          {'shop_uuid':'1','shop':'2'};shop_uuid=1&shop=2
          {'amount_in_cents':1040};amount_in_cents=1040
          {'amount_in_cents':0,'shop_uuid':'1'};amount_in_cents=0&shop_uuid=1
          {'amount_in_cents':'10.5','shop_uuid':'1'};amount_in_cents=10.5&shop_uuid=1
          {'amount_in_cents':'01040','shop_uuid':'1'};amount_in_cents=01040&shop_uuid=1
          {'amount_in_cents':'','shop_uuid':'1'};amount_in_cents=&shop_uuid=1
          {'amount_in_cents':99999999999999999999,'shop_uuid':'1'};amount_in_cents=99999999999999999999&shop_uuid=1
          {'amount_in_cents':1,'shop_uuid':'1','enable_registration':'yes'};amount_in_cents=1&shop_uuid=1&enable_registration=yes
          {'amount_in_cents':1,'shop_uuid':'1','enable_registration':true};amount_in_cents=1&shop_uuid=1&enable_registration=1
          {'amount_in_cents':1,'shop_uuid':'1','enable_registration':false};amount_in_cents=1&shop_uuid=1&enable_registration=0
          {'amount_in_cents':1,'shop_uuid':'1','enable_registration':true};amount_in_cents=1&shop_uuid=1&enable_registration=true
          {'amount_in_cents':1,'shop_uuid':'1','camera_service':'4'};amount_in_cents=1&shop_uuid=1&camera_service=4
          {'amount_in_cents':1,'shop_uuid':'1','camera_service':2};amount_in_cents=1&shop_uuid=1&camera_service=2
          {'amount_in_cents':1,'shop_uuid':'1','scanner_type':'eye'};amount_in_cents=1&shop_uuid=1&scanner_type=eye
          {'amount_in_cents':1,'shop_uuid':{'a':'1'}};amount_in_cents=1&shop_uuid[a]=1
          {'amount_in_cents':1,'shop_uuid':['1']};amount_in_cents=1&shop_uuid[]=1
          {'amount_in_cents':1,'shop_uuid':'a\\u0000b'};amount_in_cents=1&shop_uuid=a%00b
          {'amount_in_cents':1,'shop_uuid':'a+b c&d=ü'};amount_in_cents=1&shop_uuid=a%2Bb+c%26d%3D%C3%BC
          {'amount_in_cents':1,'shop_uuid':''};amount_in_cents=1&shop_uuid&
          """)
  void aFieldIsJudgedAsInJson(String json, String form) {
    assertThat(form("POST", REDEEM, form.replace("''", "")))
        .hasToString(server.json("POST", REDEEM, json.replace('\'', '"')).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shop_uuid=1&shop_uuid=2    | shop_uuid    | must be given once
          shop_uuid=1&shop_uuid[a]=2 | shop_uuid[a] | must be given once
          shop_uuid=%zz              | body         | must be percent-encoded UTF-8
          shop_uuid=%ff              | body         | must be percent-encoded UTF-8
          """)
  void whatNoFormIsIsRefused(String form, String field, String rule) {
    assertThat(form("POST", LEAT + "/portal-sessions", form))
        .hasToString(refusal("\"" + field + "\":\"" + rule + "\""));
  }

  @Test
  void aFormIsAsLargeAsAJsonBody() {
    String field = "contact_identifier_value=x&more=";
    String largest = field + "x".repeat(1_048_576 - field.length());

    assertThat(form("POST", IDENTIFIERS, largest))
        .hasToString(refusal("\"more\":\"is not a known field\""));
    assertThat(form("POST", IDENTIFIERS, largest + "x"))
        .hasToString(refusal("\"body\":\"must not be larger than 1048576 bytes\""));
  }

  @ParameterizedTest
  @CsvSource({"contact_identifier_value=x", "contact_identifier_value=x&page=1"})
  void theQueryOfADeletionMeansTheSameAsItsBody(String query) {
    String deleted = "200 application/json {\"data\":null}";

    assertThat(send("DELETE", IDENTIFIERS + "?" + query, "")).hasToString(deleted);
    assertThat(form("DELETE", IDENTIFIERS + "?" + query, "")).hasToString(deleted);
    assertThat(form("DELETE", IDENTIFIERS, query.replaceFirst("&.*", ""))).hasToString(deleted);
  }

  @ParameterizedTest
  @CsvSource({
    "?contact_identifier_value=,contact_identifier_value,must have at least 1 character",
    "?page=1,contact_identifier_value,must not be null",
    "?contact_identifier_value=a&contact_identifier_value=b,contact_identifier_value,must be given once",
    "'',body,must be present"
  })
  void aDeletionSaysWhatIsWrongWithItsQuery(String query, String field, String rule) {
    assertThat(send("DELETE", IDENTIFIERS + query, ""))
        .hasToString(refusal("\"" + field + "\":\"" + rule + "\""));
  }

  @Test
  void aDeletionHasItsValueInOnePlace() {
    assertThat(
            server.json(
                "DELETE",
                IDENTIFIERS + "?contact_identifier_value=a",
                "{\"contact_identifier_value\":\"b\"}"))
        .hasToString(
            refusal("\"contact_identifier_value\":\"must be given in the body or in the query\""));
  }

  @Test
  void theQueryStandsInForNoOtherBody() {
    assertThat(send("POST", IDENTIFIERS + "?contact_identifier_value=x", ""))
        .hasToString(refusal("\"body\":\"must be present\""));
  }

  @Test
  void whatTheSdkRepeatsInTheQueryIsNotLookedAt() {
    assertThat(server.get(LEAT + "/contact-subscriptions/1?contact_uuid=2", "Content-Type", FORM))
        .hasToString("200 application/json {\"data\":[]}");
  }

  @Test
  void formsAreRefusedWhereTheDocumentHasNone() {
    assertThat(form("POST", JIFELINE, "label=a").status()).isEqualTo(415);
    assertThat(
            server
                .send("POST", IDENTIFIERS, bytes("a=b"), "Content-Type", FORM + ";charset=UTF-16")
                .status())
        .isEqualTo(415);
  }

  private Loopback.Reply form(String method, String path, String form) {
    return server.send(method, path, bytes(form), "Content-Type", FORM);
  }

  private Loopback.Reply send(String method, String path, String body) {
    return server.send(method, path, bytes(body), "Accept", "application/json");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String refusal(String errors) {
    return "400 application/json {\"message\":\"Invalid input.\",\"code\":1003,\"status_code\":400,"
        + "\"errors\":{%s}}".formatted(errors);
  }

  /** As PHP's SDK writes it. */
  private static String formOf(JsonNode body) {
    return body.properties().stream()
        .map(field -> Map.entry(field.getKey(), text(field.getValue())))
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String text(JsonNode value) {
    return value.isBoolean() ? value.booleanValue() ? "1" : "0" : value.asString();
  }
}
