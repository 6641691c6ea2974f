package io.contactkit.sandbox.faults;

import io.contactkit.sandbox.internal.Unanswered;
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
    close(request, new IOException("closed on demand"));
  }

  /** As {@link #close}, but the caller is told by a reset and not by an end. */
  static void reset(HttpServletRequest request) {
    Unanswered.mark(request);
    close(request, new ResettableProtocol.ResetException());
  }

  private static void close(HttpServletRequest request, IOException cause) {
    if (request.getAttribute(CLOSE) instanceof Closing closing) {
      closing.close(cause);
    }
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    Closing closing =
        cause -> {
          // first, so that nobody answers the error which closing is to Tomcat
          response.setSuspended(true);
          response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, cause);
        };
    request.setAttribute(CLOSE, closing);
    getNext().invoke(request, response);
  }

  private interface Closing {
    void close(IOException cause);
  }
}
