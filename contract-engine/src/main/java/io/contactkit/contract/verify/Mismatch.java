package io.contactkit.contract.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One difference between a server's answer and what was expected of it.
 *
 * @param where {@code status}, {@code header Content-Type}, a place in the body such as {@code
 *     $.data.active}, or {@code server} when there was no answer to judge
 */
public record Mismatch(String where, String expected, String actual) {
  private static final String ABSENT = "absent";
  private static final int LONGEST_VALUE = 300;
  // in the order of their ranks
  private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

  static {
    MEANINGS.put("verify/status", "the server answers with another status");
    MEANINGS.put("verify/content-type", "the server answers in another media type");
    MEANINGS.put("verify/header", "a header is missing or has a value that is not expected");
    MEANINGS.put("verify/body", "a value in the body is not what the pact or the document asks");
    MEANINGS.put("verify/server", "the server gave no response that could be judged");
  }

  private static final List<String> IDS = List.copyOf(MEANINGS.keySet());
  private static final String BODY_MISSING = "verify/body-missing";
  private static final int BODY = 3;

  // what differs from one interaction to the next: its state, its preceding call, its address
  private static final Pattern NAMED = Pattern.compile("'[^']*'");
  private static final Pattern KIND = Pattern.compile("(an?|true or) [a-z]+|to (be|match) an? .*");

  static Mismatch of(String where, Object expected, Object actual) {
    return new Mismatch(where, shortened(expected), shortened(actual));
  }

  static Mismatch absent(String where, Object expected) {
    return of(where, expected, ABSENT);
  }

  static Mismatch failure(Exception e) {
    return of("server", "an answer", e.getMessage() == null ? e.toString() : e.getMessage());
  }

  /** The kinds of differences there are, by id. */
  public static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>(MEANINGS);
    meanings.put(BODY_MISSING, "a property that is expected is not in the body");
    return meanings;
  }

  boolean isAt(String place) {
    return where.equals(place);
  }

  /** The kind of difference, for exemptions and reports: {@code verify/body}. */
  public String id() {
    return rank() == BODY && actual.equals(ABSENT) ? BODY_MISSING : IDS.get(rank());
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
    return switch (rank()) {
      case 0 ->
          "%s %s instead of %s".formatted(NAMED.matcher(where).replaceAll("…"), actual, expected);
      case 1 -> "Content-Type %s instead of %s".formatted(actual, expected);
      case 2, 3 -> where.replaceAll("\\[\\d+]", "[*]") + " " + predicate();
      default -> "no answer: " + NAMED.matcher(actual).replaceAll("…");
    };
  }

  private String predicate() {
    if (actual.equals(ABSENT)) {
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
