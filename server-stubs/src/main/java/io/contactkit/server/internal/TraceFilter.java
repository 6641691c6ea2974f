package io.contactkit.server.internal;

import io.contactkit.server.ApiErrors;
import io.contactkit.server.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses TRACE, which some containers answer by showing a caller's credentials. */
final class TraceFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private final transient ApiErrors errors;

  TraceFilter(ApiErrors errors) {
    this.errors = errors;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean refused =
        request.getMethod().equals("TRACE")
            && errors.refuse(request, response, Refusal.WRONG_METHOD);
    if (!refused) {
      chain.doFilter(request, response);
    }
  }
}
