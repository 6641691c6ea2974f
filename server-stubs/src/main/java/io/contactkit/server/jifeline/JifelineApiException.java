package io.contactkit.server.jifeline;

import io.contactkit.server.Answer;
import io.contactkit.server.ApiException;
import io.contactkit.server.jifeline.model.JifelineProblem;
import io.contactkit.server.jifeline.model.JifelineViolation;
import io.contactkit.server.jifeline.model.ViolationLocation;
import java.util.List;
import java.util.OptionalInt;

/**
 * Answers with one of Jifeline's documented problems.
 *
 * <pre>{@code
 * throw JifelineApiException.notFound("Contact point with ID " + id + " does not exist.");
 * }</pre>
 */
public final class JifelineApiException extends ApiException {

  private static final long serialVersionUID = 1;

  private final transient JifelineProblem problem;

  private JifelineApiException(JifelineProblem problem) {
    super(problem.getStatus() + " " + problem.getDetail());
    this.problem = problem;
  }

  /** 400 with everything that the request violates. */
  public static JifelineApiException violations(JifelineViolation... violations) {
    return new JifelineApiException(JifelineProblems.violations(List.of(violations)));
  }

  /** 400 with one violation in the body. */
  public static JifelineApiException violation(String property, String detail) {
    return violations(new JifelineViolation(property, ViolationLocation.BODY, detail));
  }

  /** 404. */
  public static JifelineApiException notFound(String detail) {
    return new JifelineApiException(JifelineProblems.of(404, "Not found", detail));
  }

  /** 403. */
  public static JifelineApiException forbidden() {
    return new JifelineApiException(JifelineProblems.forbidden());
  }

  /** 401. */
  public static JifelineApiException unauthorized() {
    return new JifelineApiException(JifelineProblems.unauthorized());
  }

  @Override
  public int status() {
    return problem.getStatus();
  }

  @Override
  public OptionalInt code() {
    return OptionalInt.empty();
  }

  @Override
  public Answer answer() {
    return JifelineProblems.answer(problem);
  }
}
