package io.contactkit.server.internal;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A property that must be there but may be null, which Bean Validation cannot tell apart. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PresentValidator.class)
public @interface Present {

  String message() default "must be present";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
