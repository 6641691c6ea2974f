package io.contactkit.openapi.lint;

/** What a rule holds against a place in a document. */
public record Finding(String file, String pointer, String rule, String message) {

  @Override
  public String toString() {
    return "%s: %s: %s: %s".formatted(file, pointer.isEmpty() ? "/" : pointer, rule, message);
  }
}
