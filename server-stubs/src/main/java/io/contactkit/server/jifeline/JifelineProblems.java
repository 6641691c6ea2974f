package io.contactkit.server.jifeline;

import io.contactkit.server.Answer;
import io.contactkit.server.jifeline.model.JifelineProblem;
import io.contactkit.server.jifeline.model.JifelineViolation;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Problems as Jifeline words them. */
final class JifelineProblems {

  static final String MEDIA_TYPE = "application/problem+json";

  private JifelineProblems() {}

  static JifelineProblem violations(List<JifelineViolation> violations) {
    String detail =
        "The request violates one or more constraints. Please resolve all of them and try again.";
    return new JifelineProblem(detail, 400, "Bad request", "/problems/violations")
        .violations(violations);
  }

  static JifelineProblem unauthorized() {
    return of(401, "Unauthorized", "The access token is missing, expired or unknown.");
  }

  static JifelineProblem forbidden() {
    return of(403, "Forbidden", "The credentials do not grant this operation.");
  }

  static JifelineProblem of(int status, String title, String detail) {
    String type = "/problems/" + title.toLowerCase(Locale.ROOT).replace(' ', '-');
    return new JifelineProblem(detail, status, title, type);
  }

  static Answer answer(JifelineProblem problem) {
    return new Answer(problem.getStatus(), MEDIA_TYPE, Map.of(), problem);
  }
}
