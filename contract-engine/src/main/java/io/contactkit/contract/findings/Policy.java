package io.contactkit.contract.findings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a team has decided about problems: which matter how much, and which are accepted.
 *
 * <p>Immutable and thread-safe.
 */
public final class Policy {
  /** The level of what is not to be reported at all. */
  public static final String OFF = "off";

  private static final String UNUSED = "exempt/unused";
  private static final List<String> COMMANDS =
      List.of("lint", "diff", "compare", "coverage", "verify", "mutate", "observe");

  private final Map<String, Optional<Severity>> severities;
  private final List<Exempt> exempts;
  private final String file;

  private Policy(Map<String, Optional<Severity>> severities, List<Exempt> exempts, String file) {
    this.severities = severities;
    this.exempts = exempts;
    this.file = file;
  }

  /**
   * A policy from the texts of options.
   *
   * @param severities such as {@code compare/security=warning}; an id may end with a star
   * @param exemptFile a list of exemptions, or null
   * @throws IllegalArgumentException with one sentence for a bad text or file
   */
  public static Policy of(List<String> severities, @Nullable Path exemptFile) {
    Map<String, Optional<Severity>> levels = new LinkedHashMap<>();
    for (String text : severities) {
      int equals = text.lastIndexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException(
            "--severity %s is not of the form ID=error|warning|off.".formatted(text));
      }
      String id = text.substring(0, equals);
      if (COMMANDS.stream().noneMatch(command -> id.startsWith(command + "/"))
          && !id.startsWith("*")
          && !id.startsWith("exempt/")) {
        throw new IllegalArgumentException(
            "--severity %s names no id: ids begin with %s."
                .formatted(text, String.join("/, ", COMMANDS) + "/"));
      }
      levels.put(id, severity(text, text.substring(equals + 1)));
    }
    return new Policy(
        levels,
        exemptFile == null ? List.of() : ExemptFile.read(exemptFile),
        exemptFile == null ? "" : exemptFile.toString());
  }

  private static Optional<Severity> severity(String text, String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "error" -> Optional.of(Severity.ERROR);
      case "warning" -> Optional.of(Severity.WARNING);
      case "note" -> Optional.of(Severity.NOTE);
      case OFF -> Optional.empty();
      default ->
          throw new IllegalArgumentException(
              "--severity %s must end with error, warning, note or off.".formatted(text));
    };
  }

  /** Each id that was given, and the option that named it. */
  public List<Named> ids() {
    return Stream.concat(
            severities.keySet().stream().map(id -> new Named("--severity", id)),
            exempts.stream().map(exempt -> new Named("--exempt " + file, exempt.id())))
        .toList();
  }

  /** An id, and where it was given. */
  public record Named(String option, String id) {}

  /** Whether nothing is left of a problem. */
  public boolean takesOut(Problem problem) {
    return exempts.stream().anyMatch(exempt -> exempt.covers(problem)) || judged(problem).isEmpty();
  }

  /** What is left of the problems of a command, and the exemptions that no longer apply. */
  public List<Problem> applied(String command, List<Problem> problems) {
    List<Problem> left = new ArrayList<>();
    boolean[] used = new boolean[exempts.size()];
    for (Problem problem : problems) {
      boolean exempt = false;
      for (int i = 0; i < used.length; i++) {
        if (exempts.get(i).covers(problem)) {
          used[i] = true;
          exempt = true;
        }
      }
      if (!exempt) {
        judged(problem).ifPresent(left::add);
      }
    }
    for (int i = 0; i < used.length; i++) {
      // An exemption of another command's problems cannot apply here.
      if (!used[i] && !isOfAnother(command, exempts.get(i).id())) {
        judged(unused(exempts.get(i))).ifPresent(left::add);
      }
    }
    return left;
  }

  private static boolean isOfAnother(String command, String id) {
    return COMMANDS.stream()
        .anyMatch(other -> !other.equals(command) && id.startsWith(other + "/"));
  }

  private Problem unused(Exempt exempt) {
    String place = exempt.place().isEmpty() ? "" : " at " + exempt.place();
    return Problem.of(
        UNUSED,
        Severity.WARNING,
        file,
        "",
        0,
        "the exemption of %s%s applies to nothing any more".formatted(exempt.id(), place));
  }

  private Optional<Problem> judged(Problem problem) {
    Optional<Problem> judged = Optional.of(problem);
    for (Map.Entry<String, Optional<Severity>> level : severities.entrySet()) {
      if (Exempt.matches(level.getKey(), problem.id())) {
        judged = level.getValue().map(problem::as);
      }
    }
    return judged;
  }
}
