package io.contactkit.openapi.lint;

/** How much a finding matters. */
public enum Severity {
  /** The document is wrong, and something of it cannot be judged. */
  ERROR,
  /** The document misleads or says more than it needs to. */
  WARNING,
  /** Nothing is wrong; something is not covered. */
  NOTE
}
