package io.contactkit.client.internal;

import io.contactkit.client.CallTimeoutException;
import io.contactkit.client.ContactApiException;
import io.contactkit.client.TransportException;
import io.contactkit.client.UnreadableAnswerException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.jspecify.annotations.Nullable;

/** Gives every failure of a transport a type, with a message that holds no address. */
final class Failures {
  private Failures() {}

  static ContactApiException typed(Call call, Exception e) {
    if (e instanceof ContactApiException typed) {
      return typed;
    }
    String failed = call.id() + " failed: ";
    if (call.isExpired()) {
      return new CallTimeoutException(
          call.id(), failed + "no answer within the call timeout of " + call.timeout(), e);
    }
    if (e instanceof Bodies.TooLargeException tooLarge) {
      int status = tooLarge.response().status();
      return new UnreadableAnswerException(
          call.id(), status, "", failed + "HTTP " + status + ", " + e.getMessage(), e);
    }
    if (isNotSent(e)) {
      return isTimeout(e)
          ? new CallTimeoutException(call.id(), failed + "no connection in time", e)
          : new TransportException(call.id(), failed + "no connection", e);
    }
    if (isTimeout(e)) {
      return new CallTimeoutException(call.id(), failed + "no answer in time", e);
    }
    if (isInterrupted(e)) {
      return interrupted(call, e);
    }
    return new TransportException(call.id(), failed + "no answer", e);
  }

  static TransportException interrupted(Call call, Exception e) {
    Thread.currentThread().interrupt();
    return new TransportException(call.id(), call.id() + " failed: interrupted", e);
  }

  /** Whether there was no connection yet that the request could have gone through. */
  static boolean isNotSent(Throwable e) {
    return e instanceof ConnectException
        || e instanceof UnknownHostException
        || e instanceof NoRouteToHostException
        || e instanceof ConnectTimeoutException
        || e instanceof ConnectionRequestTimeoutException;
  }

  static boolean isInterrupted(@Nullable Throwable e) {
    return e instanceof InterruptedException
        || (e instanceof InterruptedIOException && !isTimeout(e));
  }

  private static boolean isTimeout(Throwable e) {
    return e instanceof SocketTimeoutException || e instanceof ConnectionRequestTimeoutException;
  }
}
