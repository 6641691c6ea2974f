package io.contactkit.client.proof;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.contactkit.client.internal.TestJson;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a caller sets one property of a model, found by its name on the wire. */
record Setter(Method set, Optional<Method> unset) {

  static Setter of(Class<?> model, String wireName) {
    String name = field(model, wireName).getName();
    return new Setter(
        method(model, name, 1).orElseThrow(() -> new AssertionError("no setter " + name)),
        method(model, "unset" + capital(name), 0));
  }

  /** The object at a JSON pointer below a model. */
  static Object ownerAt(Object model, String pointer) {
    Object current = model;
    for (String segment : pointer.split("/")) {
      if (segment.matches("\\d+")) {
        current = ((List<?>) current).get(Integer.parseInt(segment));
      } else if (!segment.isEmpty()) {
        String getter = "get" + capital(field(current.getClass(), segment).getName());
        current = invoke(method(current.getClass(), getter, 0).orElseThrow(), current);
      }
    }
    return current;
  }

  /** Whether null-checked code may pass null. */
  boolean takesNull() {
    return set.getAnnotatedParameterTypes()[0].isAnnotationPresent(Nullable.class);
  }

  void setJson(Object model, String json) {
    set(model, TestJson.read(json, set.getGenericParameterTypes()[0]));
  }

  void set(Object model, Object value) {
    invoke(set, model, value);
  }

  /** Sets and unsets the property where the model can do that; otherwise it stays as it is. */
  void takeBack(Object model, String json) {
    unset.ifPresent(
        method -> {
          setJson(model, json);
          invoke(method, model);
        });
  }

  private static Field field(Class<?> model, String wireName) {
    return Arrays.stream(model.getDeclaredFields())
        .filter(field -> field.isAnnotationPresent(JsonProperty.class))
        .filter(field -> field.getAnnotation(JsonProperty.class).value().equals(wireName))
        .findFirst()
        .orElseThrow(() -> new AssertionError(model.getSimpleName() + " has no " + wireName));
  }

  private static Optional<Method> method(Class<?> model, String name, int parameters) {
    return Arrays.stream(model.getMethods())
        .filter(m -> m.getName().equals(name) && m.getParameterCount() == parameters)
        .findFirst();
  }

  private static Object invoke(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(method.toString(), e);
    }
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
