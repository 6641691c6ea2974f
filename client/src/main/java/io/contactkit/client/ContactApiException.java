package io.contactkit.client;

import org.jspecify.annotations.Nullable;

/**
 * A call that did not bring what it should have; the root of everything that a call throws.
 *
 * <p>The message names the operation and never holds a credential or a query string.
 */
public abstract class ContactApiException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String operation;

  ContactApiException(String operation, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.operation = operation;
  }

  /** The operation id of the call; empty for a {@link MissingFieldException}. */
  public String operation() {
    return operation;
  }
}
