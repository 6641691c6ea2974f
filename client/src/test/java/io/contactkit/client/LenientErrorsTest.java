package io.contactkit.client;

import static io.contactkit.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.contactkit.client.capillary.CapillaryErrorCode;
import io.contactkit.client.capillary.CapillaryException;
import io.contactkit.client.capillary.model.CapillaryMessage;
import io.contactkit.client.jifeline.JifelineException;
import io.contactkit.client.jifeline.model.JifelineViolation;
import io.contactkit.client.leat.LeatErrorCode;
import io.contactkit.client.leat.LeatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A field of an error that is not what it should be takes none of the others with it. */
class LenientErrorsTest {
  private final WireServer server = WireServer.start();

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"message\":{\"en\":\"No.\"},\"code\":60014}       | , code 60014",
        "{\"message\":[\"No.\"],\"code\":60014}              | , code 60014",
        "{\"code\":60014}                                    | , code 60014",
        "{\"message\":5,\"code\":60014}                      | , code 60014: 5",
        "{\"message\":\"No.\",\"code\":\"60014\"}            | , code 60014: No.",
        "{\"message\":\"No.\",\"code\":\"E-1\"}              | : No.",
        "{\"message\":\"No.\",\"code\":60014.5}              | : No.",
        "{\"message\":\"No.\",\"code\":123456789012345678901}| : No.",
        "{\"message\":\"No.\",\"code\":{}}                   | : No.",
        "{\"message\":\"No.\",\"code\":7,\"errors\":\"x\"}   | , code 7: No.",
        "{\"message\":\"No.\",\"code\":[],\"status_code\":{},\"errors\":[1]}| : No.",
        "{\"message\":{},\"code\":[],\"status_code\":400}    | , unreadable answer (application/json)"
      })
  void keepsWhatLeatSays(String body, String described) {
    server.replies(reply(400, "application/json", body));

    LeatException e = failure(LeatException.class, "linkContactIdentifier");

    assertThat(e).hasMessage("linkContactIdentifier failed: HTTP 400" + described);
    assertThat(e.is(LeatErrorCode.CONTACT_IDENTIFIER_ALREADY_LINKED))
        .isEqualTo(described.contains("60014"));
    assertThat(e.vendorMessage() != null).isEqualTo(described.contains(": "));
    assertThat(e.body()).isEqualTo(body);
  }

  @Test
  void keepsTheFieldsThatLeatRefuses() {
    server.replies(
        reply(400, "application/json", "{\"message\":[],\"errors\":{\"a\":[\"b\"],\"c\":\"d\"}}"));

    LeatException e = failure(LeatException.class, "linkContactIdentifier");

    assertThat(e.errors()).isEqualTo(Map.of("a", List.of("b"), "c", List.of("d")));
    assertThat(e.code()).isEmpty();
  }

  @Test
  void keepsTheOtherItemsOfCapillary() {
    server.replies(
        reply(
            400,
            "application/json",
            "{\"errors\":[\"x\",{\"status\":{},\"code\":8055,\"message\":[\"a\"]},null,"
                + "{\"code\":\"?\",\"message\":\"b\"},{\"status\":false,\"code\":8056,"
                + "\"message\":\"c\"}],\"warnings\":{\"code\":1}}"));

    CapillaryException e = failure(CapillaryException.class, "changeCustomerIdentifier");

    assertThat(e)
        .hasMessage(
            "changeCustomerIdentifier failed: HTTP 400, code 8055; no code: b; code 8056: c");
    assertThat(e.code()).hasValue(8055);
    assertThat(e.errorCode()).contains(CapillaryErrorCode.INVALID_EMAIL);
    assertThat(e.vendorMessage()).isNull();
    assertThat(e.has(CapillaryErrorCode.INVALID_MOBILE)).isTrue();
    assertThat(e.errors())
        .containsExactly(
            new CapillaryMessage().code(8055),
            new CapillaryMessage().message("b"),
            new CapillaryMessage().status(false).code(8056).message("c"));
    assertThat(e.warnings()).isEmpty();
  }

  @Test
  void keepsTheOtherViolationsOfJifeline() {
    server.replies(
        reply(
            400,
            "application/problem+json",
            "{\"detail\":{},\"title\":\"Bad request\",\"status\":\"4 hundred\",\"violations\":[7,"
                + "{\"property_path\":\"email\",\"in\":{},\"detail\":\"Too long.\"},"
                + "{\"property_path\":[],\"in\":\"body\",\"detail\":\"Missing.\"}]}"));

    JifelineException e = failure(JifelineException.class, "createContactPoint");

    assertThat(e)
        .hasMessage(
            "createContactPoint failed: HTTP 400: Bad request (email: Too long.; something in body:"
                + " Missing.)");
    assertThat(e.vendorMessage()).isNull();
    assertThat(e.title()).isEqualTo("Bad request");
    assertThat(e.violations())
        .extracting(JifelineViolation::getDetail)
        .containsExactly("Too long.", "Missing.");
    assertThat(e.violations().get(0).hasIn()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"x\"", "{}", "5", "true", "null", "[[]]"})
  void keepsTheProblemOfJifelineBesideItsViolations(String violations) {
    server.replies(
        reply(
            400,
            "application/problem+json",
            "{\"detail\":\"No.\",\"violations\":" + violations + "}"));

    JifelineException e = failure(JifelineException.class, "createContactPoint");

    assertThat(e).hasMessage("createContactPoint failed: HTTP 400: No.");
    assertThat(e.violations()).isEmpty();
  }

  @Test
  void doesNotSearchAnEndlessPage() {
    String faults = "[1],".repeat(50_000) + "[1]";
    server.replies(reply(400, "application/json", "{\"errors\":[" + faults + "],\"warnings\":[]}"));

    CapillaryException e = failure(CapillaryException.class, "changeCustomerIdentifier");

    assertThat(e)
        .hasMessage(
            "changeCustomerIdentifier failed: HTTP 400, unreadable answer (application/json)");
  }

  @Test
  void saysUnauthorizedAlikeForAllProviders() {
    Calls.operations()
        .forEach(
            target -> {
              server.replies(reply(401, "application/json", "{\"message\":\"No.\",\"code\":7}"));

              UnauthorizedException e = failure(UnauthorizedException.class, target.toString());

              assertThat(e.status()).isEqualTo(401);
              assertThat(e.operation()).isEqualTo(target.toString());
              assertThat(e.getCause()).hasMessage(e.getMessage());
              assertThat(e.getCause().code()).isEqualTo(e.code());
            });
  }

  @Test
  void givesTheVendorsWordsOnMaintenance() {
    String body = "{\"message\":\"Back at nine.\",\"code\":503}";
    server.replies(reply(503, "application/json", body));

    MaintenanceException e = failure(MaintenanceException.class, "findContactIdentifier");

    assertThat(e).hasMessage("findContactIdentifier failed: HTTP 503, code 503: Back at nine.");
    assertThat(e.code()).hasValue(503);
    assertThat(e.vendorMessage()).isEqualTo("Back at nine.");
    assertThat(e.body()).isEqualTo(body);
    assertThat(e.headers()).containsEntry("content-type", List.of("application/json"));
    assertThat(e.getCause()).isInstanceOf(LeatException.class);
  }

  private <T extends Throwable> T failure(Class<T> type, String operation) {
    Calls.Target target = Calls.operation(operation);
    return catchThrowableOfType(
        type, () -> target.call(target.client(server.url()), target.arguments(target.body())));
  }

  @Test
  void bringsTheVendorsTextOnOneBoundedLine() {
    String text = "No.\\r\\nINFO all is well" + "x".repeat(3000);
    server.replies(reply(400, "application/json", "{\"message\":\"" + text + "\"}"));

    LeatException e = failure(LeatException.class, "linkContactIdentifier");

    assertThat(e)
        .hasMessageMatching("linkContactIdentifier failed: HTTP 400: No. INFO all is wellx+…");
    assertThat(e.getMessage()).hasSizeBetween(1990, 2001);
    assertThat(e.vendorMessage()).startsWith("No.\r\nINFO").hasSizeGreaterThan(3000);
  }

  @Test
  void keepsStatusCodeAndTextWhenSerialized() throws Exception {
    server.replies(reply(400, "application/json", "{\"message\":\"No.\",\"code\":60014}"));
    LeatException leat = copied(failure(LeatException.class, "linkContactIdentifier"));
    assertThat(leat.code()).hasValue(60014);
    assertThat(leat.errors()).isEmpty();
    assertThat(leat.headers()).isEmpty();

    server.replies(
        reply(400, "application/json", "{\"errors\":[{\"code\":8001,\"message\":\"No.\"}]}"));
    CapillaryException capillary =
        copied(failure(CapillaryException.class, "changeCustomerIdentifier"));
    assertThat(capillary.code()).hasValue(8001);
    assertThat(capillary.vendorMessage()).isEqualTo("No.");
    assertThat(capillary.errors()).isEmpty();
    assertThat(capillary.warnings()).isEmpty();

    server.replies(reply(400, "application/json", "{\"detail\":\"No.\"}"));
    JifelineException jifeline = copied(failure(JifelineException.class, "createContactPoint"));
    assertThat(jifeline.vendorMessage()).isEqualTo("No.");
    assertThat(jifeline.violations()).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static <T> T copied(T exception) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(exception);
    return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
  }
}
