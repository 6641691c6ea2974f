package io.contactkit.client.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.client.Calls;
import io.contactkit.client.ErrorAnswerException;
import io.contactkit.client.TransportException;
import io.contactkit.client.internal.TestJson;
import io.contactkit.client.leat.model.ContactIdentifierResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each check of the certificate fails when a client does not bear up. */
class ToleranceCheckTest {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Documented LINKED =
      Documented.of(Calls.operation("findContactIdentifier")).get(0);

  private final Mutant unchanged = FieldMutants.of(LINKED).get(0);
  private final Object read = read(LINKED.body());

  @Test
  void hasNothingToSayAboutAGoodCall() {
    assertThat(problems(unchanged, read, null, 10)).isEmpty();
  }

  @Test
  void seesAnUntypedException() {
    assertThat(problems(unchanged, null, new IllegalStateException("no"), 10))
        .singleElement()
        .asString()
        .startsWith("LEAK instead of one of [VALUE]java.lang.IllegalStateException: no");
  }

  @Test
  void seesAnAccessorThatThrows() {
    JsonNode incomplete = Trees.without(LINKED.body(), "/data/value");

    assertThat(problems(unchanged, read(incomplete), null, 10))
        .contains("GAP instead of one of [VALUE]");
  }

  @Test
  void seesAnAnswerAfterTheDeadline() {
    assertThat(problems(unchanged, read, null, 1001)).containsExactly("took 1001 ms");
  }

  @Test
  void seesAValueThatIsNotTheOneThatWasSent() {
    JsonNode other = Trees.with(LINKED.body(), "/data/value", FieldMutants.text("other"));

    assertThat(problems(unchanged, read(other), null, 10))
        .singleElement()
        .asString()
        .startsWith("was sent {\"data\":{\"name\":");
  }

  @Test
  void seesAnErrorThatLosesItsStatus() throws IOException {
    try (Probe probe = new Probe(Duration.ofSeconds(10))) {
      Mutant error = FieldMutants.of(refused()).get(0);
      ErrorAnswerException thrown = (ErrorAnswerException) probe.judge(error).thrown();
      Mutant other = new Mutant(error.kind(), error.from(), 418, error.body(), "", error.answer());

      assertThat(problems(other, null, thrown, 10))
          .containsExactly("status %d instead of 418".formatted(thrown.status()));
    }
  }

  @Test
  void seesAnErrorThatLosesAFieldWithTheBrokenOne() throws IOException {
    try (Probe probe = new Probe(Duration.ofSeconds(10))) {
      Mutant broken =
          FieldMutants.of(refused()).stream()
              .filter(
                  mutant -> mutant.kind() == Kind.NULL_FIELD && mutant.place().equals("/message"))
              .findFirst()
              .orElseThrow();
      JsonNode fields = broken.from().body().path("errors");
      String less = "{\"message\":null,\"status_code\":400,\"errors\":" + fields + "}";
      Answer worse = Answer.of(broken.status(), "application/json", less.getBytes(UTF_8));
      Mutant lossy =
          new Mutant(broken.kind(), broken.from(), broken.status(), null, broken.place(), worse);

      assertThat(problems(broken, null, probe.judge(broken).thrown(), 10)).isEmpty();
      assertThat(problems(lossy, null, probe.judge(lossy).thrown(), 10))
          .containsExactly("lost " + broken.from().body().path("code").asString() + " at /code");
    }
  }

  @Test
  void seesASecretAndAQueryInAStackTrace() {
    Exception cause = new Exception(Callers.SECRET + " /find?contact_identifier_value=1");
    TransportException thrown = new TransportException("findContactIdentifier", "no", cause);

    assertThat(problems(unchanged, null, thrown, 10))
        .hasSize(3)
        .anySatisfy(problem -> assertThat(problem).startsWith("a secret in the stack trace"))
        .anySatisfy(problem -> assertThat(problem).startsWith("the query in the stack trace"));
  }

  @Test
  void takesNoLossForEqual() {
    assertThat(same("{\"a\":1}", "{\"a\":2}")).isFalse();
    assertThat(same("{\"a\":1}", "{}")).isFalse();
    assertThat(same("{\"a\":3.7}", "{\"a\":3}")).isFalse();
    assertThat(same("{}", "{\"a\":1}")).isFalse();
    assertThat(same("[1,2]", "[1]")).isFalse();
    assertThat(same("{\"a\":{}}", "{\"a\":[]}")).isFalse();
    assertThat(same("\"2023-10-19T15:11:13+02:00\"", "\"2023-10-19T13:11:13Z\"")).isFalse();
    assertThat(same("\"2023-10-19T15:11:13+00:00\"", "\"2023-10-19T15:11:13Z\"")).isTrue();
    assertThat(same("{\"a\":null}", "{}")).isTrue();
    assertThat(same("{\"a\":12}", "{\"a\":\"12\"}")).isTrue();
  }

  private static Documented refused() {
    return Documented.of(LINKED.target()).stream()
        .filter(documented -> !documented.isSuccess())
        .findFirst()
        .orElseThrow();
  }

  private static boolean same(String sent, String back) {
    return Lossless.same(Trees.parse(sent), Trees.parse(back), Optional.empty());
  }

  private static Object read(JsonNode body) {
    return TestJson.read(body.toString(), ContactIdentifierResponse.class);
  }

  private static List<String> problems(Mutant mutant, Object value, Throwable thrown, long millis) {
    Outcome outcome = Probe.outcome(value, thrown);
    Verdict verdict = new Verdict(mutant, outcome, value, thrown, Duration.ofMillis(millis));
    return ToleranceCheck.problems(verdict, PATIENCE);
  }
}
