package io.contactkit.client;

import org.jspecify.annotations.Nullable;

/** There is no answer in time; the provider may have carried out the call all the same. */
public final class CallTimeoutException extends TransportException {
  private static final long serialVersionUID = 1;

  public CallTimeoutException(String operation, String message, @Nullable Throwable cause) {
    super(operation, message, cause);
  }
}
