package io.contactkit.contract.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.pact.RecordedInteraction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CauseTest {
  private static final Timing NO_TIME = new Timing(Duration.ZERO, Duration.ZERO, Duration.ZERO);

  private final List<Verdict> verdicts = new ArrayList<>();

  @Test
  void theMostFrequentIsFirstAndEachDifferenceIsInOne() {
    differs(new Mismatch("$.list[0].id", "to be there", "absent"));
    differs(
        new Mismatch("$.list[1].id", "to be there, by the document", "absent"),
        new Mismatch("$.list[2].id", "to be there", "absent"),
        new Mismatch("$.count", "an integer by the document", "\"7\""));
    differs(new Mismatch("$.count", "3", "4"));

    assertThat(causes())
        .containsExactly(
            "2 × $.list[*].id is absent",
            "1 × $.count is not an integer",
            "1 × $.count has another value");
  }

  @Test
  void whatFollowsFromAWrongStatusOrMediaTypeIsNoCauseOfItsOwn() {
    differs(new Mismatch("$.id", "to be there", "absent"));
    for (int i = 0; i < 2; i++) {
      differs(
          new Mismatch("status", "200", "500"),
          new Mismatch("header Content-Type", "application/json", "text/html"),
          new Mismatch("$.id", "to be there", "absent"));
    }
    differs(
        new Mismatch("header Content-Type", "application/json", "text/html"),
        new Mismatch("$.id", "to be there", "absent"));

    assertThat(causes())
        .containsExactly(
            "2 × status 500 instead of 200",
            "1 × Content-Type text/html instead of application/json",
            "1 × $.id is absent");
    assertThat(Cause.of(verdicts).get(0).occurrences().get(0).lines())
        .containsExactly(
            "things thing 1: status: expected 200 but was 500",
            "things thing 1: header Content-Type: expected application/json but was text/html",
            "things thing 1: $.id: expected to be there but was absent");
  }

  @Test
  void ofEquallyFrequentOnesTheEarlierInTheAnswerIsFirst() {
    differs(new Mismatch("$.id", "7", "8"));
    differs(new Mismatch("header X-Trace", "to be there", "absent"));
    differs(new Mismatch("server", "an answer", "connection reset"));
    differs();

    assertThat(causes())
        .containsExactly(
            "1 × header X-Trace is absent",
            "1 × $.id has another value",
            "1 × no answer: connection reset");
  }

  @Test
  void whatIsNamedDifferentlyEachTimeIsOneCause() {
    differs(new Mismatch("server", "an answer", "state 'one thing': the server answered 500"));
    differs(new Mismatch("server", "an answer", "state 'two things': the server answered 500"));
    differs(new Mismatch("status of 'create a thing'", "201", "503"));
    differs(new Mismatch("status of 'create two things'", "201", "503"));
    differs(Mismatch.absent("header Content-Type", "application/json"));
    differs(Mismatch.absent("header ETag", "\"1\""));

    assertThat(causes())
        .containsExactly(
            "2 × status of … 503 instead of 201",
            "2 × no answer: state …: the server answered 500",
            "1 × Content-Type absent instead of application/json",
            "1 × header ETag is absent");
  }

  private List<String> causes() {
    return Cause.of(verdicts).stream()
        .map(cause -> cause.occurrences().size() + " × " + cause.title())
        .toList();
  }

  private void differs(Mismatch... mismatches) {
    verdicts.add(
        new Verdict(interaction(verdicts.size()), Answer.NONE, List.of(mismatches), NO_TIME));
  }

  private static RecordedInteraction interaction(int number) {
    return PactFile.parse(
            """
            {"consumer": {"name": "shop"}, "provider": {"name": "things"}, "interactions": [
              {"description": "thing %d", "request": {"method": "GET", "path": "/things"},
               "response": {"status": 200}}]}
            """
                .formatted(number))
        .interactions()
        .get(0);
  }
}
