package io.contactkit.server.leat;

import io.contactkit.server.Answer;
import io.contactkit.server.ApiException;
import io.contactkit.server.leat.model.LeatError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Answers with one of Leat's documented errors.
 *
 * <pre>{@code
 * throw new LeatApiException(LeatErrorCode.CONTACT_NOT_FOUND);
 * }</pre>
 */
public final class LeatApiException extends ApiException {

  private static final long serialVersionUID = 1;

  private final LeatErrorCode code;
  private final transient Map<String, String> errors;

  public LeatApiException(LeatErrorCode code) {
    this(code, Map.of());
  }

  private LeatApiException(LeatErrorCode code, Map<String, String> errors) {
    super(code.code() + " " + code.message());
    this.code = code;
    this.errors = errors;
  }

  /** Invalid input, with what is wrong by field. */
  public static LeatApiException invalidInput(Map<String, String> errors) {
    return new LeatApiException(LeatErrorCode.INVALID_INPUT, new TreeMap<>(errors));
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
    LeatError body = new LeatError(code.message(), code.code(), code.status());
    return Answer.of(
        code.status(), errors.isEmpty() ? body : body.errors(new LinkedHashMap<>(errors)));
  }
}
