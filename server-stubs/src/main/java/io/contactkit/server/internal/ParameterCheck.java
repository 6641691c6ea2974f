package io.contactkit.server.internal;

import io.contactkit.server.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Judges path and query before Spring converts them, because Spring's conversions are lenient: hex
 * numbers, {@code yes} for true, half a UUID, the first of two values.
 */
final class ParameterCheck implements HandlerInterceptor {

  private final Operations operations;
  private final ScalarCheck scalars;
  private final Validator validator;
  private final Map<Method, List<OperationParameter>> parameters = new ConcurrentHashMap<>();

  ParameterCheck(Operations operations, ScalarCheck scalars, Validator validator) {
    this.operations = operations;
    this.scalars = scalars;
    this.validator = validator;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws HttpMediaTypeException {
    Operations.Operation operation = operations.find(handler).orElse(null);
    if (operation != null) {
      RequestHead.checkAccept(request, operation.method());
      RequestHead.checkForm(request, operation.documented());
      RequestHead.checkCharset(request);
      check(request, operation, ((HandlerMethod) handler).getBean());
    }
    return true;
  }

  private void check(HttpServletRequest request, Operations.Operation operation, Object bean) {
    Method method = operation.method();
    List<Violation> violations = new ArrayList<>();
    List<OperationParameter> declared = parameters.computeIfAbsent(method, OperationParameter::of);
    if (operation.documented().bodyInQuery()
        || declared.stream().anyMatch(p -> p.location() == Violation.Location.QUERY)) {
      RequestHead.checkQuery(request);
    }
    @Nullable Object[] values =
        declared.stream().map(p -> p.read(request, scalars, violations)).toArray();
    for (ConstraintViolation<?> broken :
        validator.forExecutables().validateParameters(bean, method, values)) {
      OperationParameter parameter = declared.get(index(broken));
      if (violations.stream().noneMatch(v -> v.field().equals(parameter.name()))) {
        violations.add(Violation.of(parameter.location(), parameter.name(), RuleText.of(broken)));
      }
    }
    if (operation.documented().bodyInQuery() && BodyFilter.hasBody(request)) {
      violations.addAll(givenTwice(request, declared));
    }
    if (!violations.isEmpty()) {
      throw new InvalidRequestException(violations);
    }
  }

  /** Fields that the query has although there is a body. */
  private static List<Violation> givenTwice(
      HttpServletRequest request, List<OperationParameter> declared) {
    return declared.stream()
        .filter(parameter -> parameter.location() == Violation.Location.BODY)
        .flatMap(body -> ModelShape.of(body.type()).properties().stream())
        .map(ModelShape.Property::wireName)
        .filter(name -> request.getParameterValues(name) != null)
        .map(
            name ->
                Violation.of(
                    Violation.Location.QUERY, name, "must be given in the body or in the query"))
        .toList();
  }

  private static int index(ConstraintViolation<?> broken) {
    for (Path.Node node : broken.getPropertyPath()) {
      if (node.getKind() == ElementKind.PARAMETER) {
        return node.as(Path.ParameterNode.class).getParameterIndex();
      }
    }
    throw new IllegalStateException(broken.getPropertyPath().toString());
  }
}
