package io.contactkit.openapi;

/** A document that cannot be read; the message is a sentence that names it and says why. */
public final class DocumentException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  DocumentException(String message) {
    super(message);
  }
}
