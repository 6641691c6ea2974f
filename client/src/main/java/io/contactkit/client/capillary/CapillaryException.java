package io.contactkit.client.capillary;

import io.contactkit.client.ErrorAnswerException;
import io.contactkit.client.capillary.model.CapillaryErrorResponse;
import io.contactkit.client.capillary.model.CapillaryMessage;
import io.contactkit.client.internal.ErrorAnswer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Capillary refused a call: HTTP status, and the vendor's errors and warnings.
 *
 * <p>What an answer lacks, or has in another shape than documented, is absent; of an error that is
 * broken in itself, {@code hasCode()} and {@code hasMessage()} tell what is left.
 */
public final class CapillaryException extends ErrorAnswerException {
  private static final long serialVersionUID = 1;

  private final transient List<CapillaryMessage> errors;
  private final transient List<CapillaryMessage> warnings;

  private CapillaryException(
      ErrorAnswer answer, List<CapillaryMessage> errors, List<CapillaryMessage> warnings) {
    super(answer, message(answer, errors));
    this.errors = errors;
    this.warnings = warnings;
  }

  static CapillaryException of(ErrorAnswer answer) {
    CapillaryErrorResponse error = answer.as(CapillaryErrorResponse.class);
    return error == null
        ? new CapillaryException(answer, List.of(), List.of())
        : new CapillaryException(
            answer,
            error.hasErrors() ? readable(error.getErrors()) : List.of(),
            readable(error.getWarnings()));
  }

  /** Every error that the answer lists, the first one being that of the message. */
  public List<CapillaryMessage> errors() {
    return errors;
  }

  /** The warnings beside the errors, if any. */
  public List<CapillaryMessage> warnings() {
    return warnings;
  }

  /** The vendor's code of the first error; empty if the answer has none. */
  @Override
  public OptionalInt code() {
    return errors.isEmpty() || !errors.get(0).hasCode()
        ? OptionalInt.empty()
        : OptionalInt.of(errors.get(0).getCode());
  }

  /** The first code as a constant; empty if it is not a documented one. */
  public Optional<CapillaryErrorCode> errorCode() {
    OptionalInt code = code();
    return code.isPresent() ? CapillaryErrorCode.of(code.getAsInt()) : Optional.empty();
  }

  /** Whether one of the errors has this code. */
  public boolean has(CapillaryErrorCode errorCode) {
    return errors.stream()
        .anyMatch(error -> error.hasCode() && error.getCode() == errorCode.code());
  }

  @Override
  public @Nullable String vendorMessage() {
    return errors.isEmpty() || !errors.get(0).hasMessage() ? null : errors.get(0).getMessage();
  }

  private static List<CapillaryMessage> readable(@Nullable List<CapillaryMessage> messages) {
    return messages == null
        ? List.of()
        : messages.stream()
            .filter(message -> message != null && (message.hasCode() || message.hasMessage()))
            .toList();
  }

  private static String message(ErrorAnswer answer, List<CapillaryMessage> errors) {
    if (errors.isEmpty()) {
      return answer.unreadable();
    }
    StringBuilder message = new StringBuilder(answer.summary());
    String separator = ", ";
    for (CapillaryMessage error : errors) {
      message.append(separator);
      message.append(error.hasCode() ? "code " + error.getCode() : "no code");
      message.append(error.hasMessage() ? ": " + error.getMessage() : "");
      separator = "; ";
    }
    return message.toString();
  }
}
