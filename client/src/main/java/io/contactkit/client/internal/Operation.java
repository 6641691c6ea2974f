package io.contactkit.client.internal;

import feign.Param;
import feign.RequestLine;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a generated method says about its operation, and the check of its arguments. */
record Operation(String id, String httpMethod, List<Parameter> parameters) {

  static Operation of(Method method) {
    String line = method.getAnnotation(RequestLine.class).value();
    int space = line.indexOf(' ');
    int query = line.indexOf('?');
    String path = query < 0 ? line : line.substring(0, query);
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameterCount(); i++) {
      String name = name(method.getParameterAnnotations()[i]);
      boolean optional = method.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class);
      parameters.add(
          new Parameter(
              name == null ? "body" : name,
              !optional,
              name != null && path.contains("{" + name + "}")));
    }
    return new Operation(method.getName(), line.substring(0, space), List.copyOf(parameters));
  }

  /** An address built from a bad value could be that of another operation. */
  void check(@Nullable Object @Nullable [] arguments) {
    for (int i = 0; i < parameters.size(); i++) {
      parameters.get(i).check(id, arguments == null ? null : arguments[i]);
    }
  }

  private static @Nullable String name(Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof Param param) {
        return param.value();
      }
    }
    return null;
  }

  record Parameter(String name, boolean required, boolean inPath) {

    void check(String operation, @Nullable Object value) {
      if (value == null) {
        if (required) {
          throw new IllegalArgumentException(operation + ": " + name + " must not be null");
        }
        return;
      }
      if (inPath) {
        String text = value.toString();
        if (text.isEmpty()) {
          throw new IllegalArgumentException(operation + ": " + name + " must not be empty");
        }
        if (text.equals(".") || text.equals("..")) {
          throw new IllegalArgumentException(
              operation + ": " + name + " must not be \"" + text + "\"");
        }
      }
    }
  }
}
