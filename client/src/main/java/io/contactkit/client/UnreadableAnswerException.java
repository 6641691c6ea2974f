package io.contactkit.client;

import org.jspecify.annotations.Nullable;

/** The provider answered with success, but not with what the API's document promises. */
public final class UnreadableAnswerException extends ContactApiException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String body;

  public UnreadableAnswerException(
      String operation, int status, String body, String message, @Nullable Throwable cause) {
    super(operation, message, cause);
    this.status = status;
    this.body = body;
  }

  /** The HTTP status of the answer. */
  public int status() {
    return status;
  }

  /** The beginning of the answer's body. */
  public String body() {
    return body;
  }
}
