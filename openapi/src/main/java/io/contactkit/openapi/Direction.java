package io.contactkit.openapi;

/** Which way a value goes: a request need not have what is read-only, a response what is not. */
public enum Direction {
  REQUEST("readOnly"),
  RESPONSE("writeOnly"),
  EITHER("");

  private final String absent;

  Direction(String absent) {
    this.absent = absent;
  }

  /** The keyword of what goes the other way only; it frees a required property from being there. */
  public String absent() {
    return absent;
  }
}
