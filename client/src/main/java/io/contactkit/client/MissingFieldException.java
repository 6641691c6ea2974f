package io.contactkit.client;

/**
 * A field that the API's document promises was asked for, but is not there.
 *
 * <p>Thrown by the getter and not while reading, so that an answer that lacks a field stays usable
 * for everyone who does not need that field.
 */
public final class MissingFieldException extends ContactApiException {
  private static final long serialVersionUID = 1;

  public MissingFieldException(String model, String field) {
    super("", model + "." + field + " is required but missing", null);
  }
}
