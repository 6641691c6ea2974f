package io.contactkit.server;

/** Why a request cannot be answered, apart from what an operation documents. */
public enum Refusal {
  UNREADABLE(400, "Bad request"),
  UNAUTHORIZED(401, "Unauthorized"),
  FORBIDDEN(403, "Forbidden"),
  UNKNOWN_PATH(404, "Not found"),
  WRONG_METHOD(405, "Method not allowed"),
  NOT_ACCEPTABLE(406, "Not acceptable"),
  UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
  INTERNAL_ERROR(500, "Internal server error"),
  UNAVAILABLE(503, "Service unavailable");

  private final int status;
  private final String title;

  Refusal(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status unless the provider documents another. */
  public int status() {
    return status;
  }

  public String title() {
    return title;
  }
}
