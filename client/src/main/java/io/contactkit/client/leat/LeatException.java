package io.contactkit.client.leat;

import io.contactkit.client.ErrorAnswerException;
import io.contactkit.client.internal.ErrorAnswer;
import io.contactkit.client.leat.model.LeatError;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Leat refused a call: HTTP status, the vendor's code and message, and the fields at fault.
 *
 * <p>What an answer lacks, or has in another shape than documented, is absent.
 */
public final class LeatException extends ErrorAnswerException {
  private static final long serialVersionUID = 1;

  private final @Nullable Integer code;
  private final @Nullable String vendorMessage;
  private final transient @Nullable Map<String, List<String>> errors;

  private LeatException(ErrorAnswer answer, LeatError error) {
    super(answer, message(answer, error));
    this.code = error.hasCode() ? error.getCode() : null;
    this.vendorMessage = error.hasMessage() ? error.getMessage() : null;
    this.errors = errors(error);
  }

  static LeatException of(ErrorAnswer answer) {
    LeatError error = answer.as(LeatError.class);
    return new LeatException(answer, error == null ? new LeatError() : error);
  }

  @Override
  public OptionalInt code() {
    return code == null ? OptionalInt.empty() : OptionalInt.of(code);
  }

  /** The vendor's code as a constant; empty if it is not a documented one. */
  public Optional<LeatErrorCode> errorCode() {
    return code == null ? Optional.empty() : LeatErrorCode.of(code);
  }

  /** Whether the vendor's code is this one. */
  public boolean is(LeatErrorCode errorCode) {
    return code != null && code == errorCode.code();
  }

  @Override
  public @Nullable String vendorMessage() {
    return vendorMessage;
  }

  /** What is wrong with each field; empty on most errors, and once this was serialized. */
  public Map<String, List<String>> errors() {
    return errors == null ? Map.of() : errors;
  }

  /** The vendor sends a string or a list of strings for a field. */
  private static Map<String, List<String>> errors(LeatError error) {
    Map<String, List<String>> errors = new LinkedHashMap<>();
    if (error.getErrors() != null) {
      error
          .getErrors()
          .forEach(
              (field, texts) ->
                  errors.put(
                      field,
                      texts instanceof Collection<?> several
                          ? several.stream().map(String::valueOf).toList()
                          : List.of(String.valueOf(texts))));
    }
    return Collections.unmodifiableMap(errors);
  }

  private static String message(ErrorAnswer answer, LeatError error) {
    return error.hasCode() || error.hasMessage()
        ? answer.summary()
            + (error.hasCode() ? ", code " + error.getCode() : "")
            + (error.hasMessage() ? ": " + error.getMessage() : "")
        : answer.unreadable();
  }
}
