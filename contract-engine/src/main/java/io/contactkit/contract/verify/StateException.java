package io.contactkit.contract.verify;

/** A server could not be put into a state. */
public final class StateException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  public StateException(String message, Throwable cause) {
    super(message, cause);
    this.status = 0;
  }

  public StateException(String message) {
    this(message, 0);
  }

  StateException(String message, int status) {
    super(message);
    this.status = status;
  }

  /** The HTTP status of the refusal, or 0 if there was none. */
  public int status() {
    return status;
  }
}
