package io.contactkit.client.internal;

import feign.Response;
import io.contactkit.client.AccessTokenException;
import io.contactkit.client.CallTimeoutException;
import io.contactkit.client.ContactApiException;
import io.contactkit.client.TransportException;
import org.jspecify.annotations.Nullable;

/** What one attempt came to: an answer or a failure, and whether another attempt could help. */
record Outcome(@Nullable Response response, @Nullable ContactApiException failure, Fault fault) {

  /** The kinds of rows in the table of retries. */
  enum Fault {
    /** Another attempt would not help or is not allowed for any operation. */
    NONE,
    /** The request provably did not leave. */
    NOT_SENT,
    /** The request may have arrived. */
    MAYBE_SENT
  }

  static Outcome of(Response response) {
    return new Outcome(
        response, null, isTransient(response.status()) ? Fault.MAYBE_SENT : Fault.NONE);
  }

  static Outcome of(ContactApiException failure) {
    if (failure.getCause() != null && Failures.isNotSent(failure.getCause())) {
      return new Outcome(null, failure, Fault.NOT_SENT);
    }
    boolean broken =
        failure instanceof TransportException
            && !(failure instanceof CallTimeoutException)
            && !Failures.isInterrupted(failure.getCause());
    return new Outcome(null, failure, broken ? Fault.MAYBE_SENT : Fault.NONE);
  }

  /**
   * Without a token the call itself was not sent, or was refused with the last one, whatever
   * happened to the token's request.
   */
  static Outcome withoutToken(ContactApiException failure) {
    boolean passing =
        failure instanceof AccessTokenException refused
            ? isTransient(refused.status())
            : of(failure).fault() != Fault.NONE;
    return new Outcome(null, failure, passing ? Fault.NOT_SENT : Fault.NONE);
  }

  boolean isUnauthorized() {
    return response != null && response.status() == 401;
  }

  Response get() {
    if (response == null) {
      throw failure == null ? new IllegalStateException() : failure;
    }
    return response;
  }

  private static boolean isTransient(int status) {
    return status == 429 || status == 502 || status == 503 || status == 504;
  }
}
