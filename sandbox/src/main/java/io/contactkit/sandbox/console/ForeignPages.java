package io.contactkit.sandbox.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Refuses what a page of another host asks of the sandbox's own pages: a browser lets it send a
 * reset, only not read the answer.
 */
final class ForeignPages extends HttpFilter {
  private static final long serialVersionUID = 1;

  private final @Nullable String publicHost;

  ForeignPages(@Nullable URI publicUrl) {
    this.publicHost = publicUrl == null ? null : publicUrl.getHost();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin == null || isOurs(host(origin), request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private boolean isOurs(@Nullable String host, HttpServletRequest request) {
    return host != null
        && (host.equalsIgnoreCase(request.getServerName()) || host.equalsIgnoreCase(publicHost));
  }

  /** Null for the origin of a page that does not say where it is from. */
  private static @Nullable String host(String origin) {
    try {
      return new URI(origin).getHost();
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
