package io.contactkit.sandbox.faults;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Gives filters what the servlet API does not: the end of a connection without an answer. */
final class Connections extends ValveBase {
  private static final String CLOSE = Connections.class.getName();

  Connections() {
    super(true);
  }

  /** Nothing more is sent, not even what is missing of an answer. */
  static void close(HttpServletRequest request) {
    if (request.getAttribute(CLOSE) instanceof Runnable close) {
      close.run();
    }
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    Runnable close =
        () -> {
          // first, so that nobody answers the error which closing is to Tomcat
          response.setSuspended(true);
          response
              .getCoyoteResponse()
              .action(ActionCode.CLOSE_NOW, new IOException("closed on demand"));
        };
    request.setAttribute(CLOSE, close);
    getNext().invoke(request, response);
  }
}
