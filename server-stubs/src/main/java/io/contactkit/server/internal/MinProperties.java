package io.contactkit.server.internal;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** {@code minProperties} of a schema, which Bean Validation has no constraint for. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MinPropertiesValidator.class)
public @interface MinProperties {

  int value();

  String message() default "one of them is required";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
