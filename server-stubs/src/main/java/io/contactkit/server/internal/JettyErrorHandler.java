package io.contactkit.server.internal;

import io.contactkit.server.Answer;
import io.contactkit.server.ErrorShape;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Words what Jetty refuses on its own, such as a malformed path, which no servlet ever sees. */
final class JettyErrorHandler extends ErrorHandler {

  // what Jetty puts in the place of a request head that it cannot read
  private static final String FORGOTTEN = "/badMessage";

  private final Apis apis;

  JettyErrorHandler(Apis apis) {
    this.apis = apis;
    setShowStacks(false);
    setShowCauses(false);
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback)
      throws IOException {
    String requested = request.getHttpURI().getPath();
    String path = FORGOTTEN.equals(requested) ? null : requested;
    ErrorShape shape = apis.find(path).map(Apis.Api::shape).orElse(null);
    if (shape == null && path != null) {
      super.generateResponse(request, response, code, message, cause, callback);
      return;
    }
    Answer answer = shape == null ? Unaddressed.of(code) : Failure.of(code).answer(shape);
    response.setStatus(answer.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.mediaType());
    byte[] body = Json.MAPPER.writeValueAsBytes(answer.body());
    response.write(true, ByteBuffer.wrap(body), callback);
  }
}
