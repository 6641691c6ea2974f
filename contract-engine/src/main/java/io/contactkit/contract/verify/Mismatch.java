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

  @Override
  public String toString() {
    return where + ": expected " + expected + " but was " + actual;
  }

  private static String shortened(Object value) {
    String text = String.valueOf(value);
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
  }
}
