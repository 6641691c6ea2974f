package io.contactkit.bench.load;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every answer: its status, and whether it holds the number that was asked for or, where
 * every answer is the same, whether it is. Not thread-safe.
 */
final class Check {
  private final Call call;
  private final boolean numbered;
  private final byte[] number = Bytes.of("-" + Bytes.digits(0) + "\"");
  private byte @Nullable [] first;
  private long errors;
  private String firstError = "";

  /** A server that does not echo answers every call of one kind alike. */
  Check(Call call, boolean echoes) {
    this.call = call;
    this.numbered = echoes && call.isNumbered();
  }

  void answer(long callNumber, AnswerReader answer) {
    if (answer.status() != 200) {
      failed("HTTP " + answer.status() + ": " + text(answer.body()));
    } else if (first == null) {
      first = answer.body();
      if (Bytes.count(Bytes.of(call.proof()), first) != call.times()) {
        failed("not the expected answer: " + text(first));
      }
    } else if (!numbered && !answer.bodyIs(first)) {
      failed("another answer than before: " + text(answer.body()));
    }
    if (numbered) {
      Bytes.putDigits(callNumber, number, 1);
      if (!answer.bodyContains(number)) {
        failed("not the answer to this call: " + text(answer.body()));
      }
    }
  }

  void failed(Exception e) {
    failed(e.toString());
  }

  void unanswered(int calls) {
    for (int i = 0; i < calls; i++) {
      failed("no answer");
    }
  }

  long errors() {
    return errors;
  }

  String firstError() {
    return firstError;
  }

  private void failed(String why) {
    errors++;
    if (firstError.isEmpty()) {
      firstError = why;
    }
  }

  private static String text(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    return text.substring(0, Math.min(200, text.length()));
  }
}
