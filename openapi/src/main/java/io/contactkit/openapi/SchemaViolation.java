package io.contactkit.openapi;

/**
 * What is wrong with a value: the JSON pointer into the value, the schema's keyword, the reason.
 */
public record SchemaViolation(String pointer, String keyword, String message) {
  private static final String NOT_APPLICABLE = "schema";

  static SchemaViolation notApplicable(String schemaPointer, String reason) {
    return new SchemaViolation(
        "",
        NOT_APPLICABLE,
        "the schema at %s cannot be applied: %s".formatted(schemaPointer, reason));
  }

  /** Whether the schema is wrong and says nothing about the value. */
  public boolean isOfTheSchema() {
    return keyword.equals(NOT_APPLICABLE);
  }

  @Override
  public String toString() {
    if (isOfTheSchema()) {
      return message;
    }
    return (pointer.isEmpty() ? "value" : pointer) + " " + message;
  }
}
