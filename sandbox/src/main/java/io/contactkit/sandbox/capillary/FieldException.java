package io.contactkit.sandbox.capillary;

import io.contactkit.server.Answer;
import io.contactkit.server.ApiException;
import io.contactkit.server.capillary.model.CapillaryErrorResponse;
import io.contactkit.server.capillary.model.CapillaryMessage;
import java.util.List;
import java.util.OptionalInt;

/** A field that breaks a rule of this server's own, which no generated check can know. */
final class FieldException extends ApiException {
  private static final long serialVersionUID = 1;
  private static final int MISSING = 403;
  private static final int MALFORMED = 400;

  private final int status;

  private FieldException(int status, String field, String message) {
    super(field + ": " + message);
    this.status = status;
  }

  /** A field that is mandatory only sometimes. */
  static FieldException missing(String field, String message) {
    return new FieldException(MISSING, field, message);
  }

  static FieldException malformed(String field, String message) {
    return new FieldException(MALFORMED, field, message);
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public OptionalInt code() {
    return OptionalInt.empty();
  }

  @Override
  public Answer answer() {
    CapillaryMessage message = new CapillaryMessage(false, status, String.valueOf(getMessage()));
    return Answer.of(status, new CapillaryErrorResponse(List.of(message)));
  }
}
