package io.contactkit.contract.cli;

import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.verify.Answer;
import io.contactkit.contract.verify.Mismatch;
import io.contactkit.contract.verify.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Takes secrets out of everything that is shown, even where a server repeats them. */
final class Secrets {
  private static final String HIDDEN = "***";

  private final List<String> secrets;

  Secrets(Stream<String> secrets) {
    this.secrets =
        secrets
            .filter(secret -> !secret.isBlank())
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
  }

  String hiddenIn(String text) {
    String shown = text;
    for (String secret : secrets) {
      shown = shown.replace(secret, HIDDEN);
    }
    return shown;
  }

  /** The verdict on the interaction as recorded, without the credentials that were sent. */
  Verdict hiddenIn(Verdict verdict, RecordedInteraction recorded) {
    return new Verdict(
        recorded,
        hiddenIn(verdict.answer()),
        verdict.mismatches().stream()
            .map(it -> new Mismatch(it.where(), hiddenIn(it.expected()), hiddenIn(it.actual())))
            .toList(),
        verdict.timing());
  }

  private Answer hiddenIn(Answer answer) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    answer
        .headers()
        .forEach((name, values) -> headers.put(name, values.stream().map(this::hiddenIn).toList()));
    String text = answer.text();
    String shown = hiddenIn(text);
    byte[] body = shown.equals(text) ? answer.body() : shown.getBytes(StandardCharsets.UTF_8);
    return new Answer(answer.status(), headers, body);
  }
}
