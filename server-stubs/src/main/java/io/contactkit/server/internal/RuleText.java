package io.contactkit.server.internal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;

/** Words a broken constraint; the stock text for sizes shows bounds that nobody has set. */
final class RuleText {

  private RuleText() {}

  static String of(ConstraintViolation<?> violation) {
    Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
    return constraint instanceof Size size
        ? size(size, violation.getInvalidValue() instanceof Collection ? "item" : "character")
        : violation.getMessage();
  }

  private static String size(Size size, String unit) {
    if (size.max() == Integer.MAX_VALUE) {
      return "must have at least " + count(size.min(), unit);
    }
    return size.min() == 0
        ? "must have at most " + count(size.max(), unit)
        : "must have " + size.min() + " to " + count(size.max(), unit);
  }

  private static String count(int number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
