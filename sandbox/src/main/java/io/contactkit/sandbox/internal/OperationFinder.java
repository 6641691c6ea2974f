package io.contactkit.sandbox.internal;

import io.contactkit.openapi.Operation;
import io.contactkit.spec.Provider;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which operation of the documents a request is for, before Spring looks at it. Thread-safe. */
@Component
public final class OperationFinder {
  private final List<Route> routes;

  OperationFinder(Environment environment) {
    this.routes =
        Arrays.stream(Provider.values())
            .flatMap(
                provider -> {
                  String base = ApiPaths.base(provider, environment);
                  return provider.document().operations().stream()
                      .map(operation -> Route.of(provider, operation, base));
                })
            .sorted(Comparator.comparing(Route::pattern))
            .toList();
  }

  public Optional<Operation> find(String method, String path) {
    PathContainer parsed = PathContainer.parsePath(path);
    return routes.stream()
        .filter(route -> route.operation().method().equals(method))
        .filter(route -> route.pattern().matches(parsed))
        .map(Route::operation)
        .findFirst();
  }

  /** Whether the documents know an operation of this id. */
  public boolean knows(String operationId) {
    return routes.stream().anyMatch(route -> route.operation().id().equals(operationId));
  }

  private record Route(Provider provider, Operation operation, PathPattern pattern) {
    static Route of(Provider provider, Operation operation, String base) {
      return new Route(
          provider, operation, PathPatternParser.defaultInstance.parse(base + operation.path()));
    }
  }
}
