package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;

/** Says what changed. */
final class Words {
  private static final int LONG = 60;

  private Words() {}

  static String change(String name, Element released, Element current) {
    if (!released.exists()) {
      return "%s %s was added".formatted(name, quoted(current));
    }
    if (!current.exists()) {
      return "%s %s was removed".formatted(name, quoted(released));
    }
    return "%s was %s and is %s".formatted(name, quoted(released), quoted(current));
  }

  static String quoted(Element value) {
    String text = value.node().isString() ? value.text() : value.node().toString();
    return "`" + (text.length() > LONG ? text.substring(0, LONG) + "…" : text) + "`";
  }

  static String alternative(Element alternative) {
    return alternative
        .reference()
        .map(reference -> "`" + reference.replaceFirst("^#/components/schemas/", "") + "`")
        .orElseGet(() -> quoted(alternative));
  }
}
