package io.contactkit.server.capillary;

import io.contactkit.server.Answer;
import io.contactkit.server.ErrorShape;
import io.contactkit.server.Refusal;
import io.contactkit.server.Violation;
import io.contactkit.server.capillary.model.CapillaryErrorResponse;
import io.contactkit.server.capillary.model.CapillaryMessage;
import java.util.List;

/** A list of errors; a missing field is refused with another status than a malformed one. */
final class CapillaryErrorShape implements ErrorShape {

  private static final int MISSING = 403;
  private static final int MALFORMED = 400;

  @Override
  public String provider() {
    return CapillaryFacts.FACTS.provider();
  }

  @Override
  public Answer violations(List<Violation> violations) {
    boolean onlyMissing = violations.stream().allMatch(Violation::missing);
    List<CapillaryMessage> errors =
        violations.stream().map(CapillaryErrorShape::error).distinct().toList();
    return Answer.of(onlyMissing ? MISSING : MALFORMED, new CapillaryErrorResponse(errors));
  }

  @Override
  public Answer refusal(Refusal refusal) {
    int status = CapillaryFacts.FACTS.status(refusal);
    String message =
        switch (refusal) {
          case UNAUTHORIZED -> "Authentication failed";
          case FORBIDDEN -> "Access denied";
          default -> refusal.title();
        };
    CapillaryErrorResponse body =
        new CapillaryErrorResponse(List.of(CapillaryMessages.of(status, message)));
    Answer answer = Answer.of(status, body);
    return refusal == Refusal.UNAUTHORIZED
        ? answer.with("WWW-Authenticate", "Basic realm=\"capillary\"")
        : answer;
  }

  private static CapillaryMessage error(Violation violation) {
    int code = violation.missing() ? MISSING : MALFORMED;
    return CapillaryMessages.of(code, violation.place() + ": " + violation.message());
  }
}
