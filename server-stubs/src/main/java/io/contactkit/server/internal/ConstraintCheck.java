package io.contactkit.server.internal;

import io.contactkit.server.Violation;
import io.contactkit.server.Violation.Location;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges models by their Bean Validation constraints, in the names of the wire. */
final class ConstraintCheck {

  private static final Set<Class<? extends Annotation>> PRESENCE =
      Set.of(NotNull.class, Present.class, MinProperties.class);

  private final Validator validator;

  ConstraintCheck(Validator validator) {
    this.validator = validator;
  }

  /**
   * What is wrong with a model, apart from what is known: a field that was left out of the model
   * because its value is bad is not missing too.
   */
  List<Violation> check(Object model, List<Violation> known) {
    return validator.validate(model).stream()
        .map(ConstraintCheck::violation)
        .filter(violation -> known.stream().noneMatch(k -> explains(k, violation)))
        .toList();
  }

  static boolean isPresence(ConstraintViolation<?> violation) {
    Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
    return PRESENCE.contains(constraint.annotationType());
  }

  private static boolean explains(Violation known, Violation other) {
    return Arrays.stream(other.field().split(" or "))
        .anyMatch(
            field ->
                known.field().equals(field)
                    || known.field().startsWith(field + ".")
                    || known.field().startsWith(field + "["));
  }

  private static Violation violation(ConstraintViolation<?> violation) {
    Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
    String field =
        constraint instanceof MinProperties
            ? alternatives(violation.getLeafBean())
            : WirePath.of(violation);
    return new Violation(field, Location.BODY, isPresence(violation), RuleText.of(violation));
  }

  private static String alternatives(Object model) {
    return ModelShape.of(model.getClass()).properties().stream()
        .map(ModelShape.Property::wireName)
        .sorted()
        .collect(Collectors.joining(" or "));
  }
}
