package io.contactkit.contract.verify;

/** A server could not be put into a state. */
public final class StateException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StateException(String message, Throwable cause) {
    super(message, cause);
  }

  public StateException(String message) {
    super(message);
  }
}
