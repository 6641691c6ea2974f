package io.contactkit.contract.verify;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One difference between a server's answer and what was expected of it.
 *
 * @param where {@code status}, {@code header Content-Type}, a place in the body such as {@code
 *     $.data.active}, or {@code server} when there was no answer to judge
 */
public record Mismatch(String where, String expected, String actual) {
  private static final int LONGEST_VALUE = 300;
  // in the order of their ranks
  private static final List<String> IDS =
      List.of(
          "verify/status", "verify/content-type", "verify/header", "verify/body", "verify/server");
  private static final String BODY_MISSING = "verify/body-missing";
  private static final int BODY = 3;

  private static final Pattern KIND = Pattern.compile("(an?|true or) [a-z]+|to (be|match) an? .*");

  static Mismatch of(String where, Object expected, Object actual) {
    return new Mismatch(where, shortened(expected), shortened(actual));
  }

  static Mismatch failure(Exception e) {
    return of("server", "an answer", e.getMessage() == null ? e.toString() : e.getMessage());
  }

  /** The kinds of differences there are. */
  public static List<String> ids() {
    return Stream.concat(IDS.stream(), Stream.of(BODY_MISSING)).toList();
  }

  boolean isAt(String place) {
    return where.equals(place);
  }

  /** The kind of difference, for exemptions and reports: {@code verify/body}. */
  public String id() {
    return rank() == BODY && actual.equals("absent") ? BODY_MISSING : IDS.get(rank());
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

  boolean explainsTheRest() {
    return rank() <= 1;
  }

  /** The difference in a few words, the same for all that one mistake of a server makes. */
  String title() {
    String place = where.replaceAll("\\[\\d+]", "[*]");
    return switch (rank()) {
      case 0, 1 -> "%s %s instead of %s".formatted(place.replace("header ", ""), actual, expected);
      case 2, 3 -> place + " " + predicate();
      default -> "no answer: " + actual;
    };
  }

  private String predicate() {
    if (actual.equals("absent")) {
      return "is absent";
    }
    String demand = expected.replaceFirst(",? by the document$", "");
    if (demand.startsWith("by the document: ")) {
      return "breaks the document: " + demand.substring("by the document: ".length());
    }
    return KIND.matcher(demand).matches() ? "is not " + demand : "has another value";
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
