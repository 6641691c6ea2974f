package io.contactkit.client;

import io.contactkit.client.internal.ErrorAnswer;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The provider answered with an error status.
 *
 * <p>An {@link UnauthorizedException}, a {@link MaintenanceException}, or else the provider's own
 * subclass; a call of one provider throws no other provider's.
 */
public abstract class ErrorAnswerException extends ContactApiException {
  private static final long serialVersionUID = 1;

  private static final int LONGEST_MESSAGE = 2000;

  private final int status;
  private final transient @Nullable Map<String, List<String>> headers;
  private final String body;

  protected ErrorAnswerException(ErrorAnswer answer, String message) {
    super(answer.operation(), oneLine(message), null);
    this.status = answer.status();
    this.headers = answer.headers();
    this.body = answer.text();
  }

  /** The same answer under a type that all providers share. */
  ErrorAnswerException(ErrorAnswerException vendors) {
    super(vendors.operation(), String.valueOf(vendors.getMessage()), vendors);
    this.status = vendors.status;
    this.headers = vendors.headers;
    this.body = vendors.body;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The vendor's code; empty if the answer has none. */
  public abstract OptionalInt code();

  /** What the vendor says went wrong, if it says so. */
  public abstract @Nullable String vendorMessage();

  /** The headers of the answer; empty once the exception was serialized. */
  public Map<String, List<String>> headers() {
    return headers == null ? Map.of() : headers;
  }

  /** The beginning of the answer's body. */
  public String body() {
    return body;
  }

  /**
   * The vendor's text goes to logs, where it must neither pass for lines of others nor fill them.
   */
  private static String oneLine(String message) {
    String start =
        message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + "…" : message;
    return start.replaceAll("\\p{Cntrl}+", " ");
  }
}
