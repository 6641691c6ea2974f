package io.contactkit.sandbox.console;

import io.contactkit.sandbox.internal.OwnHosts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/**
 * Refuses what a page of another host asks of the sandbox's own pages: a browser lets it send a
 * reset, and read every answer if its host's name was pointed at this machine meanwhile.
 */
final class ForeignPages extends HttpFilter {
  private static final long serialVersionUID = 1;

  private final transient OwnHosts hosts;

  ForeignPages(OwnHosts hosts) {
    this.hosts = hosts;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (!hosts.test(request.getServerName())) {
      refuse(response, "host");
    } else if (origin != null && !hosts.isOrigin(origin)) {
      refuse(response, "origin");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void refuse(HttpServletResponse response, String what) throws IOException {
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setContentType("text/plain;charset=UTF-8");
    response
        .getWriter()
        .write(
            "The %s of this request is none of this sandbox's: see contactkit.sandbox.hosts.\n"
                .formatted(what));
  }
}
