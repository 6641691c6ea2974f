package io.contactkit.contract.ledger;

/**
 * A version of a consumer or provider.
 *
 * @param name as pacts have it
 */
public record Pacticipant(String name, String version) {

  /**
   * From a text such as {@code shop@1.2.0}.
   *
   * @throws IllegalArgumentException with one clause for any other text
   */
  public static Pacticipant parse(String text) {
    int at = text.lastIndexOf('@');
    if (at < 1 || at == text.length() - 1) {
      throw new IllegalArgumentException("'%s' is not of the form NAME@VERSION".formatted(text));
    }
    return new Pacticipant(text.substring(0, at), text.substring(at + 1));
  }

  @Override
  public String toString() {
    return name + "@" + version;
  }
}
