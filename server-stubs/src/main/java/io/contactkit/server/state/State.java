package io.contactkit.server.state;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which contracts ask for a state; its parameters are the method's. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface State {

  String value();
}
