package io.contactkit.server.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.openapitools.jackson.nullable.JsonNullable;

/** Tells absent from null. */
public final class PresentValidator implements ConstraintValidator<Present, JsonNullable<?>> {

  @Override
  public boolean isValid(JsonNullable<?> value, ConstraintValidatorContext context) {
    return value.isPresent();
  }
}
