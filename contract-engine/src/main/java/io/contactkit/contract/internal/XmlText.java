package io.contactkit.contract.internal;

/** Text as XML can hold it. */
public final class XmlText {
  private XmlText() {}

  /** The text with a question mark for each character that no XML document may have. */
  public static String of(String text) {
    return text.replaceAll(
        "[^\\x{9}\\x{A}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "?");
  }
}
