package io.contactkit.server.jifeline;

import io.contactkit.server.Answer;
import io.contactkit.server.ErrorShape;
import io.contactkit.server.Refusal;
import io.contactkit.server.Violation;
import io.contactkit.server.jifeline.model.JifelineProblem;
import io.contactkit.server.jifeline.model.JifelineViolation;
import io.contactkit.server.jifeline.model.ViolationLocation;
import java.util.List;
import java.util.Locale;

/** Problem documents, with every violation of a bad request. */
final class JifelineErrorShape implements ErrorShape {

  @Override
  public String provider() {
    return JifelineFacts.FACTS.provider();
  }

  @Override
  public Answer violations(List<Violation> violations) {
    return JifelineProblems.answer(
        JifelineProblems.violations(
            violations.stream().map(JifelineErrorShape::violation).toList()));
  }

  @Override
  public Answer refusal(Refusal refusal) {
    Answer answer = JifelineProblems.answer(problem(refusal));
    return refusal == Refusal.UNAUTHORIZED ? answer.with("WWW-Authenticate", "Bearer") : answer;
  }

  private static JifelineProblem problem(Refusal refusal) {
    return switch (refusal) {
      case UNAUTHORIZED -> JifelineProblems.unauthorized();
      case FORBIDDEN -> JifelineProblems.forbidden();
      default -> {
        int status = JifelineFacts.FACTS.status(refusal);
        yield JifelineProblems.of(status, refusal.title(), refusal.title() + ".");
      }
    };
  }

  private static JifelineViolation violation(Violation violation) {
    String location = violation.in().name().toLowerCase(Locale.ROOT);
    return new JifelineViolation(
        violation.field(), ViolationLocation.fromValue(location), violation.message());
  }
}
