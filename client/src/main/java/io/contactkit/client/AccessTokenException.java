package io.contactkit.client;

import org.jspecify.annotations.Nullable;

/** The token endpoint gave no access token, so the call was not made. */
public final class AccessTokenException extends ContactApiException {
  private static final long serialVersionUID = 1;

  private final int status;

  public AccessTokenException(
      String operation, int status, String message, @Nullable Throwable cause) {
    super(operation, message, cause);
    this.status = status;
  }

  /** The HTTP status of the token endpoint. */
  public int status() {
    return status;
  }
}
