package io.contactkit.server;

import io.contactkit.server.internal.AnswerWriter;
import io.contactkit.server.internal.Apis;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers in the shape of the provider whose API a request is for; for filters, which run before
 * the exceptions of this kit can be thrown.
 *
 * <pre>{@code
 * if (!errors.refuse(request, response, Refusal.UNAUTHORIZED)) {
 *   chain.doFilter(request, response); // none of the APIs
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class ApiErrors {

  private final Apis apis;

  public ApiErrors(Apis apis) {
    this.apis = apis;
  }

  /** Refuses a request, or returns false if it is for none of the APIs. */
  public boolean refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException {
    Apis.Api api = apis.find(request).orElse(null);
    if (api == null) {
      return false;
    }
    AnswerWriter.write(request, response, api.shape().refusal(refusal));
    return true;
  }
}
