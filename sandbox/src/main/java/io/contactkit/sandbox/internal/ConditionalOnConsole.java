package io.contactkit.sandbox.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;

/** For pages and what they call: not there where the sandbox plays the vendors only. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Profile("!production-like")
@ConditionalOnProperty(name = "contactkit.sandbox.console", matchIfMissing = true)
public @interface ConditionalOnConsole {}
