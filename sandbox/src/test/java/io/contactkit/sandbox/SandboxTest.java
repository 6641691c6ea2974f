package io.contactkit.sandbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** A test of the sandbox over HTTP on a port of its own; every method begins with the seed data. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "contactkit.sandbox.provider-states=true")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ExtendWith(ResetBeforeEach.class)
public @interface SandboxTest {}
