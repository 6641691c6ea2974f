package io.contactkit.sandbox.faults;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;

/** Not there where faults must not be. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Profile("!production-like")
@ConditionalOnProperty(name = "contactkit.sandbox.faults", matchIfMissing = true)
@interface ConditionalOnFaults {}
