package io.contactkit.server.internal;

/** A state change that asks for something the vocabulary does not have. */
final class UnknownStateException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnknownStateException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
