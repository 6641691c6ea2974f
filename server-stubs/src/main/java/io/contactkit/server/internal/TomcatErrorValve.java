package io.contactkit.server.internal;

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
    Apis.Api api = apis.find(request.getRequestURI()).orElse(null);
    boolean answered = response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0;
    if (api == null || answered || !response.setErrorReported()) {
      super.report(request, response, throwable);
      return;
    }
    try {
      AnswerWriter.write(request, response, Failure.of(response.getStatus()).answer(api.shape()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
