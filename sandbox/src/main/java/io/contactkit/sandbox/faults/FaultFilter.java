package io.contactkit.sandbox.faults;

import io.contactkit.openapi.Operation;
import io.contactkit.sandbox.internal.OperationFinder;
import io.contactkit.server.ApiErrors;
import io.contactkit.server.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Lets an answer go wrong when its request or an earlier call asked for that. */
final class FaultFilter extends OncePerRequestFilter {
  static final String HEADER = "X-Sandbox-Fault";

  private final Orders orders;
  private final OperationFinder operations;
  private final ApiErrors errors;

  FaultFilter(Orders orders, OperationFinder operations, ApiErrors errors) {
    this.orders = orders;
    this.operations = operations;
    this.errors = errors;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getHeader(HEADER) == null && orders.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    Operation operation =
        operations.find(request.getMethod(), request.getRequestURI()).orElse(null);
    Optional<Order> order;
    try {
      order = operation == null ? Optional.empty() : order(request, operation);
    } catch (IllegalArgumentException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    if (order.isEmpty()) {
      chain.doFilter(request, response);
    } else {
      apply(order.get(), request, response, chain);
    }
  }

  private Optional<Order> order(HttpServletRequest request, Operation operation) {
    String header = request.getHeader(HEADER);
    return header == null ? orders.take(operation.id()) : Optional.of(Order.of(header));
  }

  private void apply(
      Order order, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    switch (order.fault()) {
      case SLOW -> {
        pause(order.delay().toMillis());
        chain.doFilter(request, response);
      }
      case UNAUTHORIZED -> errors.refuse(request, response, Refusal.UNAUTHORIZED);
      case TOO_MANY_REQUESTS -> {
        response.setHeader("Retry-After", Long.toString(order.retryAfter().toSeconds()));
        errors.refuse(request, response, Refusal.TOO_MANY_REQUESTS);
      }
      case MAINTENANCE -> errors.refuse(request, response, Refusal.UNAVAILABLE);
      case RESET -> Connections.reset(request);
      case TRUNCATED -> cut(request, response, chain, true);
      case MALFORMED -> cut(request, response, chain, false);
    }
  }

  /** The first half of the true answer, as if all of it were there or as if that were all of it. */
  private static void cut(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      boolean announceAll)
      throws IOException, ServletException {
    ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, answer);
    byte[] body = answer.getContentAsByteArray();
    byte[] half = Arrays.copyOf(body, body.length / 2);
    response.setContentLength(announceAll ? body.length : half.length);
    response.getOutputStream().write(half);
    response.flushBuffer();
    if (announceAll) {
      Connections.close(request);
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
