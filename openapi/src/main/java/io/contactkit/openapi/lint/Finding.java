package io.contactkit.openapi.lint;

import io.contactkit.openapi.Location;

/**
 * What a rule holds against a place in a document.
 *
 * @param file the file in which the place is written, which may be one that the document refers to
 * @param pointer the JSON pointer in that file
 * @param line begins with one; zero where it is not known
 */
public record Finding(
    String file, String pointer, int line, String rule, Severity severity, String message) {

  /** An error at a place whose line is not known. */
  public Finding(String file, String pointer, String rule, String message) {
    this(file, pointer, 0, rule, Severity.ERROR, message);
  }

  static Finding at(Location location, String rule, Severity severity, String message) {
    return new Finding(
        location.file(), location.pointer(), location.line(), rule, severity, message);
  }

  /** The rule's id among those of all checks, such as {@code lint/reference}. */
  public String id() {
    return id(rule);
  }

  @Override
  public String toString() {
    return "%s: %s: %s: %s".formatted(file, pointer.isEmpty() ? "/" : pointer, rule, message);
  }

  static String id(String rule) {
    return "lint/" + rule;
  }
}
