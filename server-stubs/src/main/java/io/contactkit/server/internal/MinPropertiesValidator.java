package io.contactkit.server.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Counts the properties of a model that are there. */
public final class MinPropertiesValidator implements ConstraintValidator<MinProperties, Object> {

  private int min;

  @Override
  public void initialize(MinProperties constraint) {
    min = constraint.value();
  }

  @Override
  public boolean isValid(Object model, ConstraintValidatorContext context) {
    return ModelShape.of(model.getClass()).countPresent(model) >= min;
  }
}
