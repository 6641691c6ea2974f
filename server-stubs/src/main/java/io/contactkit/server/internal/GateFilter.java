package io.contactkit.server.internal;

import io.contactkit.server.Gate;
import io.contactkit.server.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;

/** Asks an API's gates before anything else looks at the request. */
final class GateFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private final transient Apis apis;
  private final transient List<Gate> gates;

  GateFilter(Apis apis, List<Gate> gates) {
    this.apis = apis;
    this.gates = gates;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Apis.Api api = apis.find(path(request)).orElse(null);
    Optional<Refusal> refusal = api == null ? Optional.empty() : refusal(request, api);
    if (api != null && refusal.isPresent()) {
      AnswerWriter.write(request, response, api.shape().refusal(refusal.get()));
    } else {
      chain.doFilter(request, response);
    }
  }

  private Optional<Refusal> refusal(HttpServletRequest request, Apis.Api api) {
    return gates.stream()
        .filter(gate -> gate.provider().equals(api.facts().provider()))
        .flatMap(gate -> gate.refusal(request).stream())
        .findFirst();
  }

  // as Spring reads it to find an operation, so that no spelling of a path leads around a gate
  private static String path(HttpServletRequest request) {
    StringBuilder path = new StringBuilder();
    for (PathContainer.Element element :
        ServletRequestPathUtils.parse(request).pathWithinApplication().elements()) {
      path.append(
          element instanceof PathContainer.PathSegment segment
              ? segment.valueToMatch()
              : element.value());
    }
    return path.toString();
  }
}
