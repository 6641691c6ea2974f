package io.contactkit.server.internal;

import io.contactkit.server.Answer;
import io.contactkit.server.ErrorShape;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Words what Tomcat refuses on its own, such as a malformed path, which no servlet ever sees. */
public final class TomcatErrorValve extends ErrorReportValve {

  private static final int FIRST_ERROR = 400;

  private final Apis apis;

  TomcatErrorValve(Apis apis) {
    this.apis = apis;
    setShowReport(false);
    setShowServerInfo(false);
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable throwable) {
    String path = request.getRequestURI();
    ErrorShape shape = apis.find(path).map(Apis.Api::shape).orElse(null);
    boolean answered = response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0;
    boolean elsewhere = shape == null && path != null;
    if (elsewhere || answered || !response.setErrorReported()) {
      super.report(request, response, throwable);
      return;
    }
    try {
      int status = response.getStatus();
      Answer answer = shape == null ? Unaddressed.of(status) : Failure.of(status).answer(shape);
      AnswerWriter.write(request, response, answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
