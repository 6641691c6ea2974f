package io.contactkit.client.jifeline;

import io.contactkit.client.ErrorAnswerException;
import io.contactkit.client.internal.ErrorAnswer;
import io.contactkit.client.jifeline.model.JifelineProblem;
import io.contactkit.client.jifeline.model.JifelineViolation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Jifeline refused a call: HTTP status, the vendor's problem and its violations. */
public final class JifelineException extends ErrorAnswerException {
  private static final long serialVersionUID = 1;

  private final @Nullable String title;
  private final @Nullable String type;
  private final @Nullable String detail;
  private final transient List<JifelineViolation> violations;

  private JifelineException(ErrorAnswer answer, JifelineProblem problem) {
    super(answer, message(answer, problem));
    this.title = problem.hasTitle() ? problem.getTitle() : null;
    this.type = problem.hasType() ? problem.getType() : null;
    this.detail = problem.hasDetail() ? problem.getDetail() : null;
    this.violations = violations(problem);
  }

  static JifelineException of(ErrorAnswer answer) {
    JifelineProblem problem = answer.as(JifelineProblem.class);
    return new JifelineException(answer, problem == null ? new JifelineProblem() : problem);
  }

  /** Short name of the kind of problem. */
  public @Nullable String title() {
    return title;
  }

  /** Kind of problem, as a reference relative to the host. */
  public @Nullable String type() {
    return type;
  }

  /** Each constraint that the request breaks; empty unless the status is 400. */
  public List<JifelineViolation> violations() {
    return violations;
  }

  @Override
  public @Nullable String vendorMessage() {
    return detail;
  }

  private static String message(ErrorAnswer answer, JifelineProblem problem) {
    if (!problem.hasDetail()) {
      return answer.unreadable();
    }
    String message = answer.summary() + ": " + problem.getDetail();
    List<JifelineViolation> violations = violations(problem);
    return violations.isEmpty()
        ? message
        : violations.stream()
            .map(v -> v.getPropertyPath() + " in " + v.getIn() + ": " + v.getDetail())
            .collect(Collectors.joining("; ", message + " (", ")"));
  }

  private static List<JifelineViolation> violations(JifelineProblem problem) {
    List<JifelineViolation> violations = problem.getViolations();
    return violations == null
        ? List.of()
        : violations.stream()
            .filter(Objects::nonNull)
            .filter(v -> v.hasPropertyPath() && v.hasIn() && v.hasDetail())
            .toList();
  }
}
