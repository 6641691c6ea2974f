package io.contactkit.contract.findings;

/** How much a problem matters. */
public enum Severity {
  /** The command fails because of it. */
  ERROR,
  WARNING,
  /** Nothing is wrong; something is not covered. */
  NOTE;

  /** The word in output and options. */
  public String word() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
