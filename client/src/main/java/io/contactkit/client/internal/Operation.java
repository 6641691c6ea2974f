package io.contactkit.client.internal;

import feign.MethodMetadata;
import feign.Param;
import feign.Request.HttpMethod;
import feign.RequestLine;
import feign.RequestTemplate;
import feign.Target;
import java.lang.annotation.Annotation;
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
  private final MethodMetadata metadata;
  private final RequestTemplate template;
  private final String id;
  private final HttpMethod httpMethod;
  private final Address address;
  private final List<Parameter> parameters;
  private final Map<String, Collection<String>> headers;

  private Operation(MethodMetadata metadata, Target<?> target, Method method) {
    String line = method.getAnnotation(RequestLine.class).value();
    int space = line.indexOf(' ');
    Map<String, Integer> indexes = new HashMap<>();
    for (int i = 0; i < method.getParameterCount(); i++) {
      String name = name(method.getParameterAnnotations()[i]);
      if (name != null) {
        indexes.put(name, i);
      }
    }
    this.metadata = metadata;
    // for capabilities only, which find the operation through it
    this.template = new RequestTemplate().methodMetadata(metadata).feignTarget(target);
    this.id = method.getName();
    this.httpMethod = HttpMethod.valueOf(line.substring(0, space));
    this.address = Address.of(line.substring(space + 1), indexes);
    this.parameters = parameters(method, address);
    Map<String, Collection<String>> fixed = new LinkedHashMap<>(metadata.template().headers());
    fixed.put("User-Agent", List.of(UserAgent.HEADER));
    this.headers = Collections.unmodifiableMap(fixed);
  }

  static Operation of(MethodMetadata metadata, Target<?> target) {
    return new Operation(metadata, target, metadata.method());
  }

  String id() {
    return id;
  }

  HttpMethod httpMethod() {
    return httpMethod;
  }

  Type returnType() {
    return metadata.returnType();
  }

  /** The headers of every request, the credential aside. */
  Map<String, Collection<String>> headers() {
    return headers;
  }

  RequestTemplate template() {
    return template;
  }

  String url(String baseUrl, @Nullable Object @Nullable [] arguments) {
    return address.with(baseUrl, arguments);
  }

  @Nullable Object body(@Nullable Object @Nullable [] arguments) {
    Integer index = metadata.bodyIndex();
    return index == null || arguments == null ? null : arguments[index];
  }

  /** An address built from a bad value could be that of another operation. */
  void check(@Nullable Object @Nullable [] arguments) {
    for (int i = 0; i < parameters.size(); i++) {
      parameters.get(i).check(id, arguments == null ? null : arguments[i]);
    }
  }

  private static List<Parameter> parameters(Method method, Address address) {
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameterCount(); i++) {
      String name = name(method.getParameterAnnotations()[i]);
      boolean optional = method.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class);
      parameters.add(new Parameter(name == null ? "body" : name, !optional, address.isInPath(i)));
    }
    return List.copyOf(parameters);
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
      } else if (inPath) {
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
