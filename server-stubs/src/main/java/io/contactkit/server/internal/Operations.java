package io.contactkit.server.internal;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.method.HandlerMethod;

/** Which operation of which API a handler implements. */
final class Operations {

  /** A method of a generated interface. */
  record Operation(ApiFacts facts, Method method) {

    String id() {
      return method.getName();
    }

    ApiFacts.Documented documented() {
      ApiFacts.Documented documented = facts.operations().get(id());
      if (documented == null) {
        throw new IllegalStateException("no operation " + id());
      }
      return documented;
    }
  }

  private final List<ApiFacts> apis;
  private final Map<Method, Optional<Operation>> known = new ConcurrentHashMap<>();

  Operations(List<ApiFacts> apis) {
    this.apis = apis;
  }

  Optional<Operation> find(Object handler) {
    return handler instanceof HandlerMethod method
        ? known.computeIfAbsent(method.getMethod(), m -> find(m, method.getBeanType()))
        : Optional.empty();
  }

  private Optional<Operation> find(Method handler, Class<?> beanType) {
    return apis.stream()
        .flatMap(
            facts ->
                facts.interfaces().stream()
                    .filter(type -> type.isAssignableFrom(beanType))
                    .flatMap(type -> Arrays.stream(type.getMethods()))
                    .filter(method -> implementedBy(handler, method))
                    .map(method -> new Operation(facts, method)))
        .findFirst();
  }

  private static boolean implementedBy(Method handler, Method method) {
    return handler.getName().equals(method.getName())
        && Arrays.equals(handler.getParameterTypes(), method.getParameterTypes());
  }
}
