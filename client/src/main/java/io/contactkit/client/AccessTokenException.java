package io.contactkit.client;

import org.jspecify.annotations.Nullable;

/** Neither the token endpoint nor the supplier gave an access token to make the call with. */
public final class AccessTokenException extends ContactApiException {
  private static final long serialVersionUID = 1;

  private final int status;

  public AccessTokenException(
      String operation, int status, String message, @Nullable Throwable cause) {
    super(operation, message, cause);
    this.status = status;
  }

  /** The HTTP status of the token endpoint; 0 if a supplier was asked. */
  public int status() {
    return status;
  }
}
