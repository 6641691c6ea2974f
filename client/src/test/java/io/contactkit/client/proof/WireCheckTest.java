package io.contactkit.client.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.contactkit.client.proof.WireCase.Variant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check of the wire matrix fails when the bytes are not right. */
class WireCheckTest {

  static Stream<Arguments> forgeries() {
    return Stream.of(
        head("another method", "PUT ", "POST ", "not a request line of the operation"),
        head("another path", "contact_points/", "contacts/", "path [, v2, customers, contacts,"),
        head(
            "a path segment lost",
            "/497f",
            "//497f",
            "not escaped: /v2/customers/contact_points//"),
        head("a stray query", " HTTP", "?limit=25 HTTP", "query {limit=25} instead of {}"),
        head("a space as plus", " HTTP", "?a+b HTTP", "not escaped: "),
        head("Accept", "application/problem+json", "*/*", "Accept [application/json, */*] instead"),
        head(
            "Content-Type",
            "Content-Type: application/json",
            "Content-Type: text/plain",
            "Content-Type [text/plain] instead"),
        head(
            "no credential",
            "Authorization",
            "X-Authorization",
            "bearerToken is not sent once as Authorization: Bearer "),
        head(
            "a second credential",
            "Authorization:",
            "Authorization: Basic Og==\r\nAuthorization:",
            "bearerToken is not sent once"),
        head(
            "a header of its own",
            "Host:",
            "X-Trace: 1\r\nHost:",
            "header X-Trace, which no document knows"),
        body("a default", "{", "{\"active\":true,", "body {\"active\":true,"),
        body("null for unset", "}", ",\"location_id\":null}", "body {"),
        body(
            "a required null left out",
            "\"email_address\":null,",
            "",
            "breaks the schema: [value required property 'email_address' not found]"),
        body("not JSON", "{", "", "not JSON: "),
        body("a name twice", "{", "{\"label\":\"\",", "not JSON: "),
        body("trailing text", "}", "} {}", "not JSON: "));
  }

  private static Arguments head(String name, String from, String to, String problem) {
    return Arguments.of(name, swap(from, to), UnaryOperator.<String>identity(), problem);
  }

  private static Arguments body(String name, String from, String to, String problem) {
    return Arguments.of(name, UnaryOperator.<String>identity(), swap(from, to), problem);
  }

  private static UnaryOperator<String> swap(String from, String to) {
    return text -> {
      assertThat(text).contains(from);
      return text.replace(from, to);
    };
  }

  private final WireCell genuine = cell("updateContactPoint body email_address UNSET");

  @Test
  void hasNothingToSayAboutTheGenuineBytes() {
    assertThat(WireCheck.problems(genuine)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forgeries")
  void seesAForgery(
      String name, UnaryOperator<String> head, UnaryOperator<String> body, String problem) {
    RawRequest sent = genuine.sent().get(0);
    RawRequest forged =
        new RawRequest(head.apply(sent.head()), body.apply(sent.text()).getBytes(UTF_8));

    List<String> problems =
        WireCheck.problems(new WireCell(genuine.of(), List.of(forged), genuine.thrown()));

    assertThat(problems).anySatisfy(found -> assertThat(found).startsWith(problem));
  }

  @Test
  void seesACallThatIsSentTwiceOrNotAtAll() {
    RawRequest sent = genuine.sent().get(0);

    assertThat(WireCheck.problems(new WireCell(genuine.of(), List.of(sent, sent), null)))
        .containsExactly("2 requests instead of one");
    assertThat(WireCheck.problems(new WireCell(genuine.of(), List.of(), null)))
        .containsExactly("0 requests instead of one");
  }

  @Test
  void seesAMissingPathParameterThatIsSentAllTheSame() {
    WireCell refused = cell("updateContactPoint path contact_point_id " + Variant.NULL);

    assertThat(WireCheck.problems(new WireCell(refused.of(), genuine.sent(), null)))
        .hasSize(2)
        .first(STRING)
        .startsWith("sent without a required parameter: PUT /v2/");
  }

  private static WireCell cell(String name) {
    return WireMatrix.cells().stream()
        .filter(cell -> cell.toString().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
