package io.contactkit.server;

/** Why a request cannot be answered, apart from what an operation documents. */
public enum Refusal {
  UNAUTHORIZED("Unauthorized"),
  FORBIDDEN("Forbidden"),
  UNKNOWN_PATH("Not found"),
  WRONG_METHOD("Method not allowed"),
  NOT_ACCEPTABLE("Not acceptable"),
  UNSUPPORTED_MEDIA_TYPE("Unsupported media type"),
  TOO_MANY_REQUESTS("Too many requests"),
  INTERNAL_ERROR("Internal server error"),
  UNAVAILABLE("Service unavailable");

  private final String title;

  Refusal(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
