package io.contactkit.openapi.change;

import java.util.Locale;

/** Which way a value travels; what a caller may send can grow, what it gets can shrink. */
public enum Side {
  REQUEST,
  RESPONSE,
  /** Neither alone: the operation itself, or text. */
  BOTH;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
