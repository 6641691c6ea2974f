package io.contactkit.client.internal;

import feign.Headers;
import feign.Param;
import feign.Request.HttpMethod;
import feign.RequestLine;
import feign.RequestTemplate;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a generated method says about its operation; everything that can be known beforehand. */
final class Operation {
  private final @Nullable RequestTemplate template;
  private final String id;
  private final Type returnType;
  private final HttpMethod httpMethod;
  private final Address address;
  private final int bodyIndex;
  private final List<Parameter> parameters;
  private final Map<String, Collection<String>> headers;

  private Operation(Method method, @Nullable RequestTemplate template) {
    String line = method.getAnnotation(RequestLine.class).value();
    int space = line.indexOf(' ');
    Map<String, Integer> indexes = new HashMap<>();
    int body = -1;
    Annotation[][] annotations = method.getParameterAnnotations();
    for (int i = 0; i < annotations.length; i++) {
      String name = name(annotations[i]);
      if (name == null) {
        body = i;
      } else {
        indexes.put(name, i);
      }
    }
    this.template = template;
    this.id = method.getName();
    this.returnType = method.getGenericReturnType();
    this.httpMethod = HttpMethod.valueOf(line.substring(0, space));
    this.address = Address.of(line.substring(space + 1), indexes);
    this.bodyIndex = body;
    this.parameters = parameters(method, annotations, address);
    this.headers = headers(method);
  }

  /** The template is for capabilities, which find the operation through it. */
  static Operation of(Method method, @Nullable RequestTemplate template) {
    return new Operation(method, template);
  }

  String id() {
    return id;
  }

  HttpMethod httpMethod() {
    return httpMethod;
  }

  Type returnType() {
    return returnType;
  }

  /** The headers of every request, the credential aside. */
  Map<String, Collection<String>> headers() {
    return headers;
  }

  @Nullable RequestTemplate template() {
    return template;
  }

  String url(String baseUrl, @Nullable Object @Nullable [] arguments) {
    return address.with(baseUrl, arguments);
  }

  @Nullable Object body(@Nullable Object @Nullable [] arguments) {
    return bodyIndex < 0 || arguments == null ? null : arguments[bodyIndex];
  }

  /** An address built from a bad value could be that of another operation. */
  void check(@Nullable Object @Nullable [] arguments) {
    for (int i = 0; i < parameters.size(); i++) {
      parameters.get(i).check(id, arguments == null ? null : arguments[i]);
    }
  }

  private static List<Parameter> parameters(
      Method method, Annotation[][] annotations, Address address) {
    List<Parameter> parameters = new ArrayList<>();
    AnnotatedType[] types = method.getAnnotatedParameterTypes();
    for (int i = 0; i < types.length; i++) {
      String name = name(annotations[i]);
      boolean optional = types[i].isAnnotationPresent(Nullable.class);
      parameters.add(new Parameter(name == null ? "body" : name, !optional, address.isInPath(i)));
    }
    return List.copyOf(parameters);
  }

  private static Map<String, Collection<String>> headers(Method method) {
    Map<String, Collection<String>> headers = new LinkedHashMap<>();
    Headers fixed = method.getAnnotation(Headers.class);
    for (String header : fixed == null ? new String[0] : fixed.value()) {
      int colon = header.indexOf(':');
      headers.put(header.substring(0, colon), List.of(header.substring(colon + 1).strip()));
    }
    headers.put("User-Agent", List.of(UserAgent.HEADER));
    return Collections.unmodifiableMap(headers);
  }

  private static @Nullable String name(Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof Param param) {
        return param.value();
      }
    }
    return null;
  }

  private record Parameter(String name, boolean required, boolean inPath) {

    void check(String operation, @Nullable Object value) {
      if (value == null) {
        if (required) {
          throw new IllegalArgumentException(operation + ": " + name + " must not be null");
        }
        return;
      }
      String text = inPath || value instanceof String ? value.toString() : "";
      // UTF-8 has no bytes for half a character, and a replacement names something else
      if (hasHalfCharacter(text)) {
        throw new IllegalArgumentException(
            operation + ": " + name + " must not hold half a surrogate pair");
      }
      if (inPath) {
        if (text.isEmpty()) {
          throw new IllegalArgumentException(operation + ": " + name + " must not be empty");
        }
        if (text.equals(".") || text.equals("..")) {
          throw new IllegalArgumentException(
              operation + ": " + name + " must not be \"" + text + "\"");
        }
      }
    }

    private static boolean hasHalfCharacter(String text) {
      for (int i = 0; i < text.length(); i++) {
        if (Character.isSurrogate(text.charAt(i))) {
          boolean pair =
              i + 1 < text.length()
                  && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
          if (!pair) {
            return true;
          }
          i++;
        }
      }
      return false;
    }
  }
}
