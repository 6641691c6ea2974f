package io.contactkit.contract.coverage;

/** The kinds of obligations, in the order in which a report shows them. */
public enum Kind {
  OPERATION("operation"),
  RESPONSE("response"),
  MEDIA_TYPE("media type"),
  PARAMETER("parameter"),
  REQUEST_PROPERTY("request property"),
  RESPONSE_PROPERTY("response property"),
  ENUM_VALUE("enum value"),
  BOUND("bound"),
  RESPONSE_HEADER("response header"),
  SECURITY("security"),
  ERROR_CODE("error code");

  private final String title;

  Kind(String title) {
    this.title = title;
  }

  /** The name by which a command line or a configuration means this kind. */
  public String id() {
    return "coverage/" + title.replace(' ', '-');
  }

  public String title() {
    return title;
  }
}
