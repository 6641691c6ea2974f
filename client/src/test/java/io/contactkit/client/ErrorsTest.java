package io.contactkit.client;

import static io.contactkit.client.WireServer.raw;
import static io.contactkit.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.contactkit.client.Calls.Target;
import io.contactkit.client.capillary.CapillaryErrorCode;
import io.contactkit.client.capillary.CapillaryException;
import io.contactkit.client.jifeline.JifelineException;
import io.contactkit.client.leat.LeatErrorCode;
import io.contactkit.client.leat.LeatException;
import io.contactkit.openapi.ErrorCode;
import io.contactkit.openapi.Example;
import io.contactkit.openapi.Response;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ErrorsTest {
  private final WireServer server = WireServer.start();

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  static Stream<Arguments> errors() {
    return Calls.operations()
        .flatMap(
            target ->
                target.operation().responses().stream()
                    .filter(response -> !response.isSuccess())
                    .flatMap(
                        response ->
                            response.content().examples().stream()
                                .map(e -> Arguments.of(target, e.name(), response, e))));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("errors")
  void saysOperationStatusCodeAndMessage(
      Target target, String name, Response response, Example example) {
    server.replies(
        reply(response.status(), response.content().mediaType(), example.value().toString()));

    ErrorAnswerException e = failure(target);

    assertThat(e)
        .hasMessage(
            target.operation().id()
                + " failed: HTTP "
                + response.status()
                + described(target.provider(), example.value()));
    assertThat(e.operation()).isEqualTo(target.operation().id());
    assertThat(e.status()).isEqualTo(response.status());
    assertThat(e).isInstanceOf(type(response.status(), target.provider()));
    assertThat(e.body()).isEqualTo(example.value().toString());
    assertThat(e.headers()).containsKey("Content-Type");
  }

  @Test
  void givesTheCodeOfLeatAsAConstant() {
    server.replies(
        reply(
            400,
            "application/json",
            "{\"message\":\"Contact identifier not found.\",\"code\":60003,\"status_code\":400}"));

    LeatException e = (LeatException) failure(Calls.operation("findContactIdentifier"));

    assertThat(e)
        .hasMessage(
            "findContactIdentifier failed: HTTP 400, code 60003: Contact identifier not found.");
    assertThat(e.code()).hasValue(60003);
    assertThat(e.errorCode()).contains(LeatErrorCode.CONTACT_IDENTIFIER_NOT_FOUND);
    assertThat(e.is(LeatErrorCode.CONTACT_IDENTIFIER_NOT_FOUND)).isTrue();
    assertThat(e.is(LeatErrorCode.CONTACT_NOT_FOUND)).isFalse();
    assertThat(e.vendorMessage()).isEqualTo("Contact identifier not found.");
    assertThat(e.errors()).isEmpty();
  }

  @Test
  void keepsACodeThatTheDocumentDoesNotKnow() {
    server.replies(
        reply(400, "application/json", "{\"message\":\"New.\",\"code\":7,\"status_code\":400}"));

    LeatException e = (LeatException) failure(Calls.operation("findContactIdentifier"));

    assertThat(e).hasMessage("findContactIdentifier failed: HTTP 400, code 7: New.");
    assertThat(e.code()).hasValue(7);
    assertThat(e.errorCode()).isEmpty();
  }

  @Test
  void givesTheFieldsThatLeatRefuses() {
    JsonNode invalid = example("createContactIdentifier", 400, "invalidInput");
    server.replies(reply(400, "application/json", invalid.toString()));

    LeatException e = (LeatException) failure(Calls.operation("createContactIdentifier"));

    assertThat(e.errors()).containsEntry("contact_identifier_value", List.of("must not be null"));
  }

  @Test
  void givesTheErrorsAndWarningsOfCapillary() {
    server.replies(
        reply(
            400,
            "application/json",
            "{\"errors\":[{\"status\":false,\"code\":8055,\"message\":\"a\"},{\"status\":false,"
                + "\"code\":8056,\"message\":\"b\"}],\"warnings\":[{\"status\":false,\"code\":8051,"
                + "\"message\":\"c\"}]}"));

    CapillaryException e =
        (CapillaryException) failure(Calls.operation("changeCustomerIdentifier"));

    assertThat(e)
        .hasMessage("changeCustomerIdentifier failed: HTTP 400, code 8055: a; code 8056: b");
    assertThat(e.code()).hasValue(8055);
    assertThat(e.errorCode()).contains(CapillaryErrorCode.INVALID_EMAIL);
    assertThat(e.errors()).hasSize(2);
    assertThat(e.warnings().get(0).getCode())
        .isEqualTo(CapillaryErrorCode.MERGED_INTO_EXISTING_ACCOUNT.code());
    assertThat(e.has(CapillaryErrorCode.INVALID_MOBILE)).isTrue();
    assertThat(e.has(CapillaryErrorCode.CUSTOMER_NOT_FOUND)).isFalse();
  }

  @Test
  void givesTheViolationsOfJifeline() {
    JsonNode refused = example("listContactPoints", 400, "violations");
    server.replies(reply(400, "application/problem+json", refused.toString()));

    JifelineException e = (JifelineException) failure(Calls.operation("listContactPoints"));

    assertThat(e)
        .hasMessage(
            "listContactPoints failed: HTTP 400: The request violates one or more constraints."
                + " Please resolve all of them and try again. (gross_price.amount in body: Value"
                + " must be greater than 0; provider_id in query: Provider with ID 3445 does not"
                + " exist.)");
    assertThat(e.violations()).hasSize(2);
    assertThat(e.title()).isEqualTo("Bad request");
    assertThat(e.type()).isEqualTo("/problems/violations");
  }

  @Test
  void hasAConstantForEveryDocumentedCode() {
    assertThat(Provider.LEAT.document().errorCodes())
        .extracting(ErrorCode::name)
        .containsExactlyElementsOf(Arrays.stream(LeatErrorCode.values()).map(Enum::name).toList());
    assertThat(Provider.CAPILLARY.document().errorCodes())
        .extracting(ErrorCode::code)
        .containsExactlyElementsOf(
            Arrays.stream(CapillaryErrorCode.values()).map(CapillaryErrorCode::code).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "502 | text/html | <html>Bad Gateway</html> | HTTP 502, unreadable answer (text/html)",
        "500 | application/json | {} | HTTP 500, unreadable answer (application/json)",
        "500 | application/json | [1] | HTTP 500, unreadable answer (application/json)",
        "404 | application/json | {\"message\": | HTTP 404, unreadable answer (application/json)",
        "503 | text/plain | '' | HTTP 503, unreadable answer (empty)"
      })
  void staysTypedWhenTheErrorIsNotTheVendors(int status, String type, String body, String message) {
    server.replies(reply(status, type, body));

    Calls.operations()
        .forEach(
            target ->
                assertThat(failure(target))
                    .hasMessage(target.operation().id() + " failed: " + message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html | <html>Hello</html> | text/html",
        "application/json | {\"data\": | application/json",
        "application/json | '' | empty",
        "application/json | null | null",
        "application/json | {} {} | application/json",
        "application/json; charset=nonsense | {} | application/json"
      })
  void reportsASuccessThatCannotBeRead(String type, String body, String what) {
    server.replies(reply(200, type, body));
    Target find = Calls.operation("findContactIdentifier");

    UnreadableAnswerException e =
        catchThrowableOfType(
            UnreadableAnswerException.class,
            () -> find.call(find.client(server.url()), find.arguments(null)));

    assertThat(e)
        .hasMessage("findContactIdentifier failed: HTTP 200, unreadable answer (" + what + ")");
    assertThat(e.status()).isEqualTo(200);
    assertThat(e.body()).isEqualTo(body);
  }

  @Test
  void reportsABrokenConnection() {
    server.replies(
        raw(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                + "Content-Length: 100\r\n\r\n{\"data\""));
    Target find = Calls.operation("findContactIdentifier");

    TransportException e =
        catchThrowableOfType(
            TransportException.class,
            () -> find.call(find.client(server.url()), find.arguments(null)));

    assertThat(e).hasMessage("findContactIdentifier failed: no answer");
  }

  @Test
  void holdsNoSecretAndNoQuery() {
    server.replies(reply(400, "text/plain", "no"));

    StringWriter trace = new StringWriter();
    failure(Calls.operation("findContactIdentifier")).printStackTrace(new PrintWriter(trace));

    assertThat(trace.toString()).doesNotContain("secret", "ABCDE12356-90", "contact_identifier");
  }

  private ErrorAnswerException failure(Target target) {
    return catchThrowableOfType(
        ErrorAnswerException.class,
        () -> target.call(target.client(server.url()), target.arguments(target.body())));
  }

  private static Class<?> type(int status, Provider provider) {
    return switch (status) {
      case 401 -> UnauthorizedException.class;
      case 503 -> MaintenanceException.class;
      default -> own(provider);
    };
  }

  private static Class<?> own(Provider provider) {
    return switch (provider) {
      case LEAT -> LeatException.class;
      case CAPILLARY -> CapillaryException.class;
      case JIFELINE -> JifelineException.class;
    };
  }

  private static JsonNode example(String operation, int status, String name) {
    return Calls.operation(operation).operation().response(status).example(name);
  }

  private static String described(Provider provider, JsonNode error) {
    return switch (provider) {
      case LEAT -> coded(error);
      case CAPILLARY -> coded(error.path("errors").get(0));
      case JIFELINE -> {
        StringBuilder text = new StringBuilder(": " + error.path("detail").asString());
        String separator = " (";
        for (JsonNode violation : error.path("violations")) {
          text.append(separator).append(violation.path("property_path").asString());
          text.append(" in ").append(violation.path("in").asString());
          text.append(": ").append(violation.path("detail").asString());
          separator = "; ";
        }
        yield separator.equals("; ") ? text.append(")").toString() : text.toString();
      }
    };
  }

  private static String coded(JsonNode error) {
    return ", code " + error.path("code").asInt() + ": " + error.path("message").asString();
  }
}
