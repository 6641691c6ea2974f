package io.contactkit.contract.cli;

import io.contactkit.contract.compare.Rule;
import io.contactkit.contract.coverage.Kind;
import io.contactkit.contract.verify.Mismatch;
import io.contactkit.openapi.lint.Lint;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ids that problems have, and what each means. */
final class Checks {
  /** Named after what has changed, such as {@code diff/operation-removed}. */
  static final String DIFF = "diff/";

  static final String COVERAGE_MINIMUM = "coverage/minimum";
  static final String COVERAGE_RATCHET = "coverage/ratchet";

  private Checks() {}

  /** All but those of {@code diff}, by id: what is demanded, or what is wrong. */
  static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>(Lint.general().demands());
    Arrays.stream(Rule.values()).forEach(rule -> all.put(rule.id(), "the pact " + rule.fault()));
    Arrays.stream(Kind.values())
        .forEach(kind -> all.put(kind.id(), "no interaction shows this " + kind.title()));
    all.put(COVERAGE_MINIMUM, "less is shown than --minimum asks for");
    all.put(COVERAGE_RATCHET, "less is shown than before");
    Mismatch.ids().forEach(id -> all.put(id, "the server's response differs there"));
    return all;
  }

  /** Refuses an id that no check has; one with a star or of a change can be anything. */
  static void demandKnown(String option, String id) {
    if (id.contains("*") || id.startsWith(DIFF) || id.startsWith("exempt/")) {
      return;
    }
    Map<String, String> all = all();
    if (!all.containsKey(id)) {
      throw new CannotRunException(
          "%s names '%s', which no check has; did you mean %s?"
              .formatted(option, id, Nearest.to(id, all.keySet())));
    }
  }
}
