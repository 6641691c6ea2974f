package io.contactkit.openapi.change;

import io.contactkit.openapi.Document;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document's {@code info.version}, by the rules of Semantic Versioning. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {
  private static final Pattern SYNTAX =
      Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})(?:[-+].*)?");

  /** The version that a document says it has. */
  public static Version of(Document spec) {
    String text = spec.root().get("info").text("version");
    Matcher matcher = SYNTAX.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "%s: info.version '%s' is not of the form 1.2.3".formatted(spec.fileName(), text));
    }
    return new Version(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)));
  }

  /** The least version that a released document with these changes has to have. */
  public static Version demanded(Document released, List<Change> changes) {
    Version version = of(released);
    return changes.stream()
        .map(Change::level)
        .min(Comparator.naturalOrder())
        .map(version::next)
        .orElse(version);
  }

  private Version next(Level level) {
    return switch (level) {
      case BREAKING -> new Version(major + 1, 0, 0);
      case COMPATIBLE -> new Version(major, minor + 1, 0);
      case DOCUMENTATION -> new Version(major, minor, patch + 1);
    };
  }

  @Override
  public int compareTo(Version other) {
    return Comparator.comparingInt(Version::major)
        .thenComparingInt(Version::minor)
        .thenComparingInt(Version::patch)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
