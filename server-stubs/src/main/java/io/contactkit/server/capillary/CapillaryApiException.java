package io.contactkit.server.capillary;

import io.contactkit.server.Answer;
import io.contactkit.server.ApiException;
import io.contactkit.server.capillary.model.CapillaryErrorResponse;
import io.contactkit.server.capillary.model.CapillaryMessage;
import java.util.List;
import java.util.OptionalInt;

/**
 * Answers with one of Capillary's documented errors.
 *
 * <pre>{@code
 * throw new CapillaryApiException(CapillaryErrorCode.INVALID_CUSTOMER_ID);
 * }</pre>
 */
public final class CapillaryApiException extends ApiException {

  private static final long serialVersionUID = 1;

  private final CapillaryErrorCode code;
  private final transient List<CapillaryMessage> warnings;

  public CapillaryApiException(CapillaryErrorCode code, CapillaryMessage... warnings) {
    super(code.code() + " " + code.message());
    this.code = code;
    this.warnings = List.of(warnings);
  }

  @Override
  public int status() {
    return code.status();
  }

  @Override
  public OptionalInt code() {
    return OptionalInt.of(code.code());
  }

  @Override
  public Answer answer() {
    CapillaryErrorResponse body =
        new CapillaryErrorResponse(List.of(CapillaryMessages.of(code, code.message())));
    return Answer.of(code.status(), warnings.isEmpty() ? body : body.warnings(warnings));
  }
}
