package io.contactkit.client.jifeline;

import io.contactkit.client.ErrorAnswerException;
import io.contactkit.client.internal.ErrorAnswer;
import io.contactkit.client.jifeline.model.JifelineProblem;
import io.contactkit.client.jifeline.model.JifelineViolation;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Jifeline refused a call: HTTP status, the vendor's problem and its violations.
 *
 * <p>What an answer lacks, or has in another shape than documented, is absent; of a violation that
 * is broken in itself, {@code hasPropertyPath()}, {@code hasIn()} and {@code hasDetail()} tell what
 * is left.
 */
public final class JifelineException extends ErrorAnswerException {
  private static final long serialVersionUID = 1;

  private final @Nullable String title;
  private final @Nullable String type;
  private final @Nullable String detail;
  private final transient @Nullable List<JifelineViolation> violations;

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

  /**
   * Each constraint that the request breaks; empty unless the status is 400, and once this was
   * serialized.
   */
  public List<JifelineViolation> violations() {
    return violations == null ? List.of() : violations;
  }

  /** Empty: Jifeline has no codes. */
  @Override
  public OptionalInt code() {
    return OptionalInt.empty();
  }

  @Override
  public @Nullable String vendorMessage() {
    return detail;
  }

  private static String message(ErrorAnswer answer, JifelineProblem problem) {
    String text = problem.hasDetail() ? problem.getDetail() : null;
    if (text == null && problem.hasTitle()) {
      text = problem.getTitle();
    }
    List<JifelineViolation> violations = violations(problem);
    if (text == null && violations.isEmpty()) {
      return answer.unreadable();
    }
    String message = text == null ? answer.summary() : answer.summary() + ": " + text;
    return violations.isEmpty()
        ? message
        : violations.stream()
            .map(JifelineException::describe)
            .collect(Collectors.joining("; ", message + " (", ")"));
  }

  private static String describe(JifelineViolation violation) {
    StringBuilder text = new StringBuilder();
    text.append(violation.hasPropertyPath() ? violation.getPropertyPath() : "something");
    text.append(violation.hasIn() ? " in " + violation.getIn() : "");
    return text.append(violation.hasDetail() ? ": " + violation.getDetail() : "").toString();
  }

  private static List<JifelineViolation> violations(JifelineProblem problem) {
    List<JifelineViolation> violations = problem.getViolations();
    return violations == null
        ? List.of()
        : violations.stream()
            .filter(Objects::nonNull)
            .filter(v -> v.hasPropertyPath() || v.hasIn() || v.hasDetail())
            .toList();
  }
}
