package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;

/** Judges what a server takes a left out value for. */
final class Defaults {
  private Defaults() {}

  static void compare(Changes changes, Side side, Use use, Element was, Element is) {
    if (was.sameAs(is)) {
      return;
    }
    Element at = is.exists() ? is : was;
    String what = Words.change("default", was, is);
    if (side == Side.RESPONSE) {
      changes.documentation(at, what);
    } else if (was.exists()) {
      changes.add(
          Level.BREAKING, at, side, use, what, "callers that leave it out are treated otherwise");
    } else {
      changes.add(
          Level.COMPATIBLE, at, side, use, what, "nothing was promised for leaving it out before");
    }
  }
}
