package io.contactkit.server;

import java.util.Comparator;
import java.util.Locale;

/**
 * One constraint that a request breaks.
 *
 * @param field name on the wire, nested names joined with dots and indexes in brackets; empty for a
 *     part of the request as a whole
 * @param missing whether the field is absent though it must be there
 */
public record Violation(String field, Location in, boolean missing, String message)
    implements Comparable<Violation> {

  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::in)
          .thenComparing(Violation::field)
          .thenComparing(Violation::message);

  /** Part of a request. */
  public enum Location {
    PATH,
    QUERY,
    BODY
  }

  /** A value that breaks a rule. */
  public static Violation of(Location in, String field, String message) {
    return new Violation(field, in, false, message);
  }

  /** A value that must be there and is not. */
  public static Violation missing(Location in, String field, String message) {
    return new Violation(field, in, true, message);
  }

  /** The field or, if it is a part of the request as a whole, the name of that part. */
  public String place() {
    return field.isEmpty() ? in.name().toLowerCase(Locale.ROOT) : field;
  }

  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }
}
