package io.contactkit.openapi;

/**
 * What is wrong with a value: the JSON pointer into the value, the schema's keyword, the reason.
 */
public record SchemaViolation(String pointer, String keyword, String message) {

  @Override
  public String toString() {
    return (pointer.isEmpty() ? "value" : pointer) + " " + message;
  }
}
