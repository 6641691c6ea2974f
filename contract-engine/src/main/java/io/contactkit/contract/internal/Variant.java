package io.contactkit.contract.internal;

/**
 * One of the forms that a property can take.
 *
 * @param path where it is in the body, {@code *} for any item: {@code /result/*}{@code /id}
 * @param declared the JSON pointer at which the document declares it
 * @param form the form
 * @param value the value's JSON text for an enumerated form, the schema's name for an alternative
 */
public record Variant(String path, String declared, Form form, String value) {

  /** The forms. */
  public enum Form {
    PRESENT("present"),
    ABSENT("absent"),
    NULL("null"),
    FILLED("with items"),
    EMPTY("empty"),
    ENUM("with value"),
    LIMIT("of"),
    ALTERNATIVE("as");

    private final String words;

    Form(String words) {
      this.words = words;
    }
  }

  /** The form in words: {@code absent}, {@code with value "OPT_IN"}. */
  public String words() {
    return value.isEmpty() ? form.words : form.words + " " + value;
  }

  /** Whether the other is the same form of the same declaration, wherever it is used. */
  public boolean isSameDeclaration(Variant other) {
    return declared.equals(other.declared) && form == other.form && value.equals(other.value);
  }
}
