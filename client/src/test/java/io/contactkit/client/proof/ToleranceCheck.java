package io.contactkit.client.proof;

import io.contactkit.client.ErrorAnswerException;
import io.contactkit.client.UnreadableAnswerException;
import io.contactkit.client.internal.TestJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Judges what a client made of a mutant; the problems are in words. */
final class ToleranceCheck {
  private final Verdict verdict;
  private final Mutant mutant;
  private final Duration patience;
  private final List<String> problems = new ArrayList<>();

  private ToleranceCheck(Verdict verdict, Duration patience) {
    this.verdict = verdict;
    this.mutant = verdict.mutant();
    this.patience = patience;
  }

  static List<String> problems(Verdict verdict, Duration patience) {
    ToleranceCheck check = new ToleranceCheck(verdict, patience);
    check.outcome();
    check.status();
    check.content();
    check.survivors();
    check.secrets();
    return check.problems;
  }

  private void outcome() {
    if (!allowed().contains(verdict.outcome())) {
      problem("%s instead of one of %s%s", verdict.outcome(), allowed(), trace());
    }
    if (verdict.took().compareTo(patience) > 0) {
      problem("took %d ms", verdict.took().toMillis());
    }
  }

  private Set<Outcome> allowed() {
    Set<Outcome> allowed = EnumSet.noneOf(Outcome.class);
    Kind kind = mutant.kind();
    boolean error = kind.isAnswered() && mutant.status() >= 300;
    allowed.addAll(error || !mutant.from().isSuccess() ? kind.onError() : kind.onSuccess());
    if (mutant.from().isSuccess() && mutant.from().body() == null && kind == Kind.EMPTY) {
      return Set.of(Outcome.VALUE);
    }
    return allowed;
  }

  private void status() {
    if (!mutant.kind().isAnswered()) {
      return;
    }
    if (verdict.thrown() instanceof ErrorAnswerException e && e.status() != mutant.status()) {
      problem("status %d instead of %d", e.status(), mutant.status());
    }
    if (verdict.thrown() instanceof UnreadableAnswerException e && e.status() != mutant.status()) {
      problem("status %d instead of %d", e.status(), mutant.status());
    }
  }

  /** What a client hands out is what it was sent. */
  private void content() {
    JsonNode sent = mutant.body();
    if (verdict.thrown() instanceof ErrorAnswerException e && mutant.kind() == Kind.UNKNOWN_ENUM) {
      List<String> said = new ArrayList<>();
      Reading.strings(e, said::add);
      if (!said.contains(FieldMutants.UNKNOWN)) {
        problem("the unknown value is lost: %s", said);
      }
    }
    if (verdict.value() == null || sent == null) {
      return;
    }
    JsonNode back = Trees.parse(TestJson.write(verdict.value()));
    if (!Lossless.same(sent, back, Optional.of(mutant.from().schema()))) {
      problem("was sent %s, has %s", sent, back);
    }
  }

  /** A broken field of an error takes no other field with it. */
  private void survivors() {
    JsonNode documented = mutant.from().body();
    if (mutant.kind().isOfAField() && verdict.thrown() instanceof ErrorAnswerException e) {
      List<String> said = new ArrayList<>();
      Reading.values(e, said::add);
      if (e.getCause() != null) {
        Reading.values(e.getCause(), said::add);
      }
      Trees.leaves(documented)
          .forEach(
              (place, value) -> {
                boolean changed =
                    place.equals(mutant.place()) || place.startsWith(mutant.place() + "/");
                if (!said.contains(value) && !changed) {
                  problem("lost %s at %s", value, place);
                }
              });
    }
  }

  private void secrets() {
    String trace = trace();
    if (trace.contains(Callers.SECRET)) {
      problem("a secret in the stack trace: %s", trace);
    }
    mutant.from().target().parameters().stream()
        .filter(parameter -> parameter.in().equals("query"))
        .filter(parameter -> trace.contains(parameter.name() + "="))
        .forEach(parameter -> problem("the query in the stack trace: %s", trace));
  }

  private String trace() {
    if (verdict.thrown() == null) {
      return "";
    }
    StringWriter text = new StringWriter();
    verdict.thrown().printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private void problem(String text, Object... arguments) {
    problems.add(text.formatted(arguments));
  }
}
