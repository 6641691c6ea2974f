package io.contactkit.server.leat;

import io.contactkit.server.Answer;
import io.contactkit.server.ErrorShape;
import io.contactkit.server.Refusal;
import io.contactkit.server.Violation;
import io.contactkit.server.leat.model.LeatError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Message, code and status; for invalid input what is wrong by field. */
final class LeatErrorShape implements ErrorShape {

  @Override
  public String provider() {
    return LeatFacts.FACTS.provider();
  }

  @Override
  public Answer violations(List<Violation> violations) {
    Map<String, String> errors = new LinkedHashMap<>();
    for (Violation violation : violations) {
      errors.merge(violation.place(), violation.message(), (one, other) -> one + ", " + other);
    }
    return LeatApiException.invalidInput(errors).answer();
  }

  @Override
  public Answer refusal(Refusal refusal) {
    int status = LeatFacts.FACTS.status(refusal);
    String message = refusal == Refusal.UNAUTHORIZED ? "invalid_token" : refusal.title() + ".";
    Answer answer = Answer.of(status, new LeatError(message, status, status));
    return refusal == Refusal.UNAUTHORIZED ? answer.with("WWW-Authenticate", "Bearer") : answer;
  }
}
