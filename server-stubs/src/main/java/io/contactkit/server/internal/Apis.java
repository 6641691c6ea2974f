package io.contactkit.server.internal;

import io.contactkit.server.ErrorShape;
import io.contactkit.server.ServerProperties;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.util.function.SingletonSupplier;

/** The APIs that this application implements, and which of them a request is for. */
public final class Apis {

  /** An API that is implemented here; every path below its root is its own. */
  public record Api(ApiFacts facts, ErrorShape shape, String root) {

    private boolean owns(String path) {
      return path.startsWith(root)
          && (path.length() == root.length() || path.charAt(root.length()) == '/');
    }
  }

  private final SingletonSupplier<List<Api>> apis;
  private final String servletPath;

  /** Looks for implementations when the first request comes, when all of them are there. */
  public Apis(ListableBeanFactory beans, Environment environment, ServerProperties properties) {
    apis = SingletonSupplier.of(() -> implemented(beans, environment, properties));
    // from the setting: the dispatch of an error has forgotten which servlet the request was for
    servletPath = ApiRoot.normalized(environment.getProperty("spring.mvc.servlet.path", ""));
  }

  /** The API whose root is the longest that the request's path begins with. */
  public Optional<Api> find(HttpServletRequest request) {
    Object failedUri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String uri = failedUri == null ? request.getRequestURI() : failedUri.toString();
    String path = uri.substring(request.getContextPath().length());
    return find(path.startsWith(servletPath + "/") ? path.substring(servletPath.length()) : path);
  }

  /** Null, for a request that cannot be read so far, is for the only API if there is but one. */
  Optional<Api> find(@Nullable String path) {
    List<Api> all = apis.obtain();
    return path == null
        ? all.stream().filter(api -> all.size() == 1).findFirst()
        : all.stream().filter(api -> api.owns(path)).findFirst();
  }

  private static List<Api> implemented(
      ListableBeanFactory beans, Environment environment, ServerProperties properties) {
    List<ErrorShape> shapes = beans.getBeanProvider(ErrorShape.class).stream().toList();
    return beans.getBeanProvider(ApiFacts.class).stream()
        .filter(facts -> isImplemented(facts, beans))
        .map(facts -> api(facts, shapes, environment, properties))
        .sorted(Comparator.comparing((Api api) -> api.root().length()).reversed())
        .toList();
  }

  private static boolean isImplemented(ApiFacts facts, ListableBeanFactory beans) {
    return facts.interfaces().stream()
        .anyMatch(type -> beans.getBeanNamesForType(type, true, false).length > 0);
  }

  private static Api api(
      ApiFacts facts,
      List<ErrorShape> shapes,
      Environment environment,
      ServerProperties properties) {
    ErrorShape shape =
        shapes.stream()
            .filter(s -> s.provider().equals(facts.provider()))
            .findFirst()
            .orElseThrow();
    String root = properties.roots().get(facts.provider());
    return new Api(
        facts, shape, root == null ? ApiRoot.of(facts, environment) : ApiRoot.normalized(root));
  }
}
