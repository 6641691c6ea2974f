package io.contactkit.sandbox.capillary;

import io.contactkit.server.Answer;
import io.contactkit.server.ApiException;
import io.contactkit.server.capillary.model.CapillaryErrorResponse;
import io.contactkit.server.capillary.model.CapillaryMessage;
import java.util.List;
import java.util.OptionalInt;

/** A field that is mandatory only sometimes, which no generated check can know. */
final class MissingFieldException extends ApiException {
  private static final long serialVersionUID = 1;
  private static final int STATUS = 403;

  MissingFieldException(String field, String message) {
    super(field + ": " + message);
  }

  @Override
  public int status() {
    return STATUS;
  }

  @Override
  public OptionalInt code() {
    return OptionalInt.empty();
  }

  @Override
  public Answer answer() {
    CapillaryMessage message = new CapillaryMessage(false, STATUS, String.valueOf(getMessage()));
    return Answer.of(STATUS, new CapillaryErrorResponse(List.of(message)));
  }
}
