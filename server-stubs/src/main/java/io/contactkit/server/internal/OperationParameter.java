package io.contactkit.server.internal;

import io.contactkit.server.Violation;
import io.contactkit.server.Violation.Location;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.JsonNode;

/** A parameter of an operation as its interface declares it; a body has an empty name. */
record OperationParameter(String name, Location location, Class<?> type, boolean required) {

  static List<OperationParameter> of(Method method) {
    return Arrays.stream(method.getParameters()).map(OperationParameter::of).toList();
  }

  private static OperationParameter of(Parameter parameter) {
    PathVariable path = parameter.getAnnotation(PathVariable.class);
    if (path != null) {
      return new OperationParameter(path.value(), Location.PATH, parameter.getType(), true);
    }
    RequestParam query = parameter.getAnnotation(RequestParam.class);
    if (query != null) {
      return new OperationParameter(
          query.value(), Location.QUERY, parameter.getType(), query.required());
    }
    return new OperationParameter("", Location.BODY, parameter.getType(), false);
  }

  /** The value, or null with or without a violation. */
  @Nullable Object read(
      HttpServletRequest request, ScalarCheck scalars, List<Violation> violations) {
    String text = text(request, violations);
    if (text == null) {
      return null;
    }
    JsonCheck check = new JsonCheck(scalars, location);
    JsonNode json = scalars.json(text, type);
    boolean valid = check.check(name, json, type);
    violations.addAll(check.violations());
    return valid ? Json.MAPPER.treeToValue(json, type) : null;
  }

  private @Nullable String text(HttpServletRequest request, List<Violation> violations) {
    if (location == Location.BODY) {
      return null;
    }
    if (location == Location.PATH) {
      Map<?, ?> variables =
          (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
      return pathText((String) variables.get(name), violations);
    }
    String[] values = request.getParameterValues(name);
    if (values == null) {
      if (required) {
        violations.add(Violation.missing(location, name, "must be present"));
      }
      return null;
    }
    if (values.length > 1) {
      violations.add(Violation.of(location, name, "must be given once"));
      return null;
    }
    return values[0];
  }

  private @Nullable String pathText(@Nullable String text, List<Violation> violations) {
    if (".".equals(text) || "..".equals(text)) {
      violations.add(Violation.of(location, name, "must not be a dot segment"));
      return null;
    }
    return text;
  }
}
