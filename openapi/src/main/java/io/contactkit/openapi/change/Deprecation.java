package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;

/** Judges deprecation marks, for which Semantic Versioning wants a minor version. */
final class Deprecation {
  private Deprecation() {}

  static void compare(Changes changes, Side side, Use use, Element was, Element is) {
    if (was.isTrue() != is.isTrue()) {
      changes.add(
          Level.COMPATIBLE,
          is.exists() ? is : was,
          side,
          use,
          is.isTrue() ? "was deprecated" : "is no longer deprecated",
          "it works as before, and how long it will is news");
    }
  }
}
