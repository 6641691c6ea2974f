package io.contactkit.server.internal;

import io.contactkit.server.ErrorShape;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes the container's error dispatch, which follows {@code sendError} and exceptions of filters,
 * before the application's error page sees it.
 */
final class ContainerErrorFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private final transient Apis apis;

  ContainerErrorFilter(Apis apis) {
    this.apis = apis;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ErrorShape shape = apis.find(request).map(Apis.Api::shape).orElse(null);
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (shape != null && status instanceof Integer code) {
      AnswerWriter.write(request, response, Failure.of(code).answer(shape));
    } else {
      chain.doFilter(request, response);
    }
  }
}
