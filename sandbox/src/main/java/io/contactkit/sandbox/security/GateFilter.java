package io.contactkit.sandbox.security;

import io.contactkit.server.ApiErrors;
import io.contactkit.server.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks an API's gate before anything else looks at the request. */
final class GateFilter extends OncePerRequestFilter {
  private final Gate gate;
  private final ApiErrors errors;

  GateFilter(Gate gate, ApiErrors errors) {
    this.gate = gate;
    this.errors = errors;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Refusal> refusal = gate.refusal(request);
    if (refusal.isEmpty()) {
      chain.doFilter(request, response);
    } else if (!errors.refuse(request, response, refusal.get())) {
      throw new IllegalStateException("a gate stands before no API");
    }
  }
}
