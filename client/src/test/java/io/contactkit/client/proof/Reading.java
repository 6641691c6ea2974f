package io.contactkit.client.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Asks an object of the client for everything it has to say, at every depth. */
final class Reading {
  private static final String CLIENT = "io.contactkit.client.";

  private final Consumer<Throwable> failure;
  private final Consumer<String> text;
  private final Predicate<Object> alsoText;

  private Reading(Consumer<Throwable> failure, Consumer<String> text, Predicate<Object> alsoText) {
    this.failure = failure;
    this.text = text;
    this.alsoText = alsoText;
  }

  /** All strings that the object holds. */
  static void strings(Object value, Consumer<String> text) {
    new Reading(failure -> {}, text, scalar -> false).read(value);
  }

  /** All strings, numbers and truth values that the object holds, as text. */
  static void values(Object value, Consumer<String> text) {
    new Reading(
            failure -> {}, text, scalar -> scalar instanceof Number || scalar instanceof Boolean)
        .read(value);
  }

  /** Reads all and reports whatever an accessor throws. */
  static void all(Object value, Consumer<Throwable> failure) {
    new Reading(failure, text -> {}, scalar -> false).read(value);
  }

  private void read(Object value) {
    if (value instanceof String || alsoText.test(value)) {
      text.accept(value.toString());
    } else if (value instanceof OptionalInt number) {
      number.ifPresent(this::read);
    } else if (value instanceof Collection<?> items) {
      items.forEach(this::read);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::read);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::read);
    } else if (value != null
        && value.getClass().getName().startsWith(CLIENT)
        && !(value instanceof Enum)) {
      for (Method method : value.getClass().getMethods()) {
        if (method.getDeclaringClass().getName().startsWith(CLIENT) && isAccessor(method)) {
          read(ask(value, method));
        }
      }
    }
  }

  private static boolean isAccessor(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && !method.getName().startsWith("unset");
  }

  private Object ask(Object value, Method method) {
    try {
      return method.invoke(value);
    } catch (InvocationTargetException e) {
      failure.accept(e.getCause());
      return null;
    } catch (IllegalAccessException e) {
      throw new AssertionError(method.toString(), e);
    }
  }
}
