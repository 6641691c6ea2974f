package io.contactkit.server;

import java.util.OptionalInt;

/** An answer in a provider's error shape, thrown by an implementation of an operation. */
public abstract class ApiException extends RuntimeException {

  private static final long serialVersionUID = 1;

  protected ApiException(String message) {
    super(message, null, false, false);
  }

  /** The HTTP status of the answer. */
  public abstract int status();

  /** The vendor's code, if the provider has codes. */
  public abstract OptionalInt code();

  /** What goes over the wire. */
  public abstract Answer answer();
}
