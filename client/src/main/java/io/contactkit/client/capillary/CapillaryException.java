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

  private final transient @Nullable List<CapillaryMessage> errors;
  private final transient @Nullable List<CapillaryMessage> warnings;
  private final @Nullable Integer code;
  private final @Nullable String vendorMessage;

  private CapillaryException(
      ErrorAnswer answer, List<CapillaryMessage> errors, List<CapillaryMessage> warnings) {
    super(answer, message(answer, errors));
    this.errors = errors;
    this.warnings = warnings;
    CapillaryMessage first = errors.isEmpty() ? null : errors.get(0);
    this.code = first != null && first.hasCode() ? first.getCode() : null;
    this.vendorMessage = first != null && first.hasMessage() ? first.getMessage() : null;
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

  /**
   * Every error that the answer lists, the first one being that of {@link #code()}; empty once this
   * was serialized.
   */
  public List<CapillaryMessage> errors() {
    return errors == null ? List.of() : errors;
  }

  /** The warnings beside the errors, if any; empty once this was serialized. */
  public List<CapillaryMessage> warnings() {
    return warnings == null ? List.of() : warnings;
  }

  /** The vendor's code of the first error; empty if the answer has none. */
  @Override
  public OptionalInt code() {
    return code == null ? OptionalInt.empty() : OptionalInt.of(code);
  }

  /** The first code as a constant; empty if it is not a documented one. */
  public Optional<CapillaryErrorCode> errorCode() {
    return code == null ? Optional.empty() : CapillaryErrorCode.of(code);
  }

  /** Whether one of the errors has this code. */
  public boolean has(CapillaryErrorCode errorCode) {
    return errors().stream()
        .anyMatch(error -> error.hasCode() && error.getCode() == errorCode.code());
  }

  @Override
  public @Nullable String vendorMessage() {
    return vendorMessage;
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
