package io.contactkit.contract.verify;

/**
 * One difference between a server's answer and what was expected of it.
 *
 * @param where {@code status}, {@code header Content-Type}, a place in the body such as {@code
 *     $.data.active}, or {@code server} when there was no answer to judge
 */
public record Mismatch(String where, String expected, String actual) {
  private static final int LONGEST_VALUE = 300;

  static Mismatch of(String where, Object expected, Object actual) {
    return new Mismatch(where, shortened(expected), shortened(actual));
  }

  static Mismatch failure(Exception e) {
    return of("server", "an answer", e.getMessage() == null ? e.toString() : e.getMessage());
  }

  boolean isAt(String place) {
    return where.equals(place);
  }

  /** The kind of difference, for exemptions and reports: {@code verify/body}. */
  public String id() {
    return switch (rank()) {
      case 0 -> "verify/status";
      case 1 -> "verify/content-type";
      case 2 -> "verify/header";
      case 3 -> actual.equals("absent") ? "verify/body-missing" : "verify/body";
      default -> "verify/server";
    };
  }

  /** What comes first: what explains the rest. */
  int rank() {
    if (where.startsWith("status")) {
      return 0;
    }
    if (where.equalsIgnoreCase("header Content-Type")) {
      return 1;
    }
    return where.startsWith("header ") ? 2 : where.startsWith("$") ? 3 : 4;
  }

  @Override
  public String toString() {
    return where + ": expected " + expected + " but was " + actual;
  }

  private static String shortened(Object value) {
    String text = String.valueOf(value);
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
  }
}
