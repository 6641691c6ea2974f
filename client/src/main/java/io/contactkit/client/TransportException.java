package io.contactkit.client;

import org.jspecify.annotations.Nullable;

/** There is no answer: the provider could not be reached or the connection broke. */
public class TransportException extends ContactApiException {
  private static final long serialVersionUID = 1;

  public TransportException(String operation, String message, @Nullable Throwable cause) {
    super(operation, message, cause);
  }
}
