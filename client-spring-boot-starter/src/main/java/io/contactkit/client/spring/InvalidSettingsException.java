package io.contactkit.client.spring;

/** A client cannot be created from its properties; the message never holds a credential. */
public final class InvalidSettingsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  InvalidSettingsException(String prefix, String message, Throwable cause) {
    super(prefix + ".*: " + message, cause);
  }
}
