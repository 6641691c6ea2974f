package io.contactkit.spec.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.change.Change;
import io.contactkit.openapi.change.Judge;
import io.contactkit.openapi.change.Level;
import io.contactkit.openapi.change.Version;
import io.contactkit.openapi.lint.Finding;
import java.util.ArrayList;
import java.util.List;

/** A document's version says what has changed since the last release. */
final class Baseline {
  private static final String RULE = "baseline";
  private static final String VERSION = "/info/version";

  private Baseline() {}

  /** The demand for a higher version, if there is one, and the changes that make it. */
  static List<Finding> compare(Document released, Document current) {
    List<Change> changes = Judge.changes(released, current);
    Version demanded;
    Version said;
    try {
      demanded = Version.demanded(released, changes);
      said = Version.of(current);
    } catch (IllegalArgumentException e) {
      return List.of(
          new Finding(current.fileName(), VERSION, RULE, String.valueOf(e.getMessage())));
    }
    if (said.compareTo(demanded) >= 0) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    if (changes.isEmpty()) {
      String message = "is %s, lower than the released %s".formatted(said, demanded);
      findings.add(new Finding(current.fileName(), VERSION, RULE, message));
      return findings;
    }
    Level worst = changes.get(0).level();
    List<Change> causes = changes.stream().filter(change -> change.level() == worst).toList();
    findings.add(
        new Finding(
            current.fileName(),
            VERSION,
            RULE,
            ("is %s; raise it to %s or undo %s since %s ('diff' of the verifier's jar says whom it"
                    + " concerns):")
                .formatted(said, demanded, count(causes.size(), worst), Version.of(released))));
    for (Change change : causes) {
      findings.add(new Finding(current.fileName(), change.pointer(), RULE, message(change)));
    }
    return findings;
  }

  private static String count(int changes, Level level) {
    return changes == 1
        ? "the one %s change".formatted(level)
        : "the %d %s changes".formatted(changes, level);
  }

  private static String message(Change change) {
    List<String> operations = change.operations().stream().filter(id -> !id.isEmpty()).toList();
    String of = operations.isEmpty() ? "" : " [" + String.join(", ", operations) + "]";
    return "%s: %s; %s%s".formatted(change.level(), change.what(), change.why(), of);
  }

  static Finding missing(String file) {
    return new Finding(file, "", RULE, "the document was removed");
  }
}
