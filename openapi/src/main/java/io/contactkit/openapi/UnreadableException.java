package io.contactkit.openapi;

/** Why a text is no tree; whoever knows the name of the text makes a sentence of it. */
final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableException(String reason) {
    super(reason);
  }
}
