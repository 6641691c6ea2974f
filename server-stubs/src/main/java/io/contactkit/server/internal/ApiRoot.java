package io.contactkit.server.internal;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where an API begins: at its base path or, if that is empty, where all its paths still agree. */
final class ApiRoot {

  private ApiRoot() {}

  static String of(ApiFacts facts, Environment environment) {
    String basePath =
        facts.interfaces().stream()
            .map(type -> path(type.getAnnotation(RequestMapping.class)))
            .map(environment::resolveRequiredPlaceholders)
            .findFirst()
            .map(ApiRoot::normalized)
            .orElseThrow();
    return basePath.isEmpty() ? commonRoot(facts) : basePath;
  }

  /** As Spring reads it for a mapping: a root that no path begins with would guard nothing. */
  static String normalized(String path) {
    String inner = path.replaceAll("^/+|/+$", "");
    return inner.isEmpty() ? "" : "/" + inner;
  }

  private static String commonRoot(ApiFacts facts) {
    return facts.interfaces().stream()
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .flatMap(ApiRoot::mapping)
        .map(path -> path.replaceFirst("/\\{.*", ""))
        .reduce(ApiRoot::commonPrefix)
        .orElseThrow();
  }

  private static Stream<String> mapping(Method method) {
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
    return mapping == null ? Stream.empty() : Stream.of(path(mapping));
  }

  private static String path(RequestMapping mapping) {
    return mapping.value()[0];
  }

  private static String commonPrefix(String one, String other) {
    List<String> left = List.of(one.split("/"));
    List<String> right = List.of(other.split("/"));
    int length = 0;
    while (length < Math.min(left.size(), right.size())
        && left.get(length).equals(right.get(length))) {
      length++;
    }
    return String.join("/", left.subList(0, length));
  }
}
