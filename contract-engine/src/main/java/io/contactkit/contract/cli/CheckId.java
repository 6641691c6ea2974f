package io.contactkit.contract.cli;

import io.contactkit.contract.compare.Rule;
import io.contactkit.contract.coverage.Kind;
import io.contactkit.contract.findings.Severity;
import io.contactkit.contract.mutation.Operators;
import io.contactkit.contract.verify.Mismatch;
import io.contactkit.openapi.change.Judge;
import io.contactkit.openapi.lint.Lint;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A check that problems are found by.
 *
 * @param severity those that its problems have unless a team says otherwise, the worst first
 * @param meaning what is demanded, or what is wrong
 */
record CheckId(String id, List<Severity> severity, String meaning) {
  private static final String DIFF = "diff/";
  // what no caller notices
  private static final String TEXT = DIFF + "documentation";
  // about pacts alone: matchers, what several interactions show together, what a pact leaves out
  private static final Set<Rule> NEVER_OBSERVED =
      EnumSet.of(
          Rule.OTHER_OPERATION,
          Rule.NO_INTERACTION,
          Rule.REQUEST_HEADER,
          Rule.MATCHER_NEVER_MATCHES,
          Rule.MATCHER_TOO_LOOSE,
          Rule.MATCHER_REFUSES_EXAMPLE,
          Rule.MATCHER_UNDECIDED,
          Rule.MATCHER_NOWHERE,
          Rule.RELIES_ON_OPTIONAL,
          Rule.RELIES_ON_NULLABLE,
          Rule.NEEDLESS_REFUSAL);
  private static final List<Severity> BY_EFFECT = List.of(Severity.ERROR, Severity.WARNING);

  static List<CheckId> all() {
    List<CheckId> all = new ArrayList<>();
    Lint.general().rules().forEach((id, rule) -> all.add(lint(id, rule)));
    for (Rule rule : Rule.values()) {
      all.add(new CheckId(rule.id(), List.of(rule.severity()), "the pact " + rule.fault()));
    }
    for (Rule rule : Rule.values()) {
      if (!NEVER_OBSERVED.contains(rule)) {
        String meaning = "what passes " + rule.fault();
        all.add(new CheckId(observed(rule), List.of(severityObserved(rule)), meaning));
      }
    }
    for (Kind kind : Kind.values()) {
      String meaning = "no interaction shows this " + kind.title();
      all.add(new CheckId(kind.id(), List.of(Severity.NOTE), meaning));
    }
    all.add(error("coverage/minimum", "less is shown than --minimum asks for"));
    all.add(error("coverage/ratchet", "less is shown than before"));
    Stream.concat(Operators.ofAProvider().stream(), Operators.ofADocument().stream())
        .map(kind -> new CheckId(Operators.id(kind), List.of(Severity.WARNING), unnoticed(kind)))
        .distinct()
        .forEach(all::add);
    all.add(error("mutate/minimum", "fewer mutants are killed than --minimum asks for"));
    all.add(error("mutate/ratchet", "fewer mutants are killed than before"));
    Mismatch.meanings().forEach((id, meaning) -> all.add(error(id, meaning)));
    for (String id : Judge.ids()) {
      all.add(
          id.equals(TEXT)
              ? new CheckId(id, List.of(Severity.NOTE), "nothing on the wire depends on it")
              : new CheckId(id, BY_EFFECT, id.substring(DIFF.length()).replace('-', ' ')));
    }
    return all;
  }

  private static CheckId lint(String id, io.contactkit.openapi.lint.Rule rule) {
    List<Severity> severities = rule.severities().stream().map(Problems::severity).toList();
    return new CheckId(id, severities, rule.demand());
  }

  private static String unnoticed(String kind) {
    return "no check notices what " + kind;
  }

  /** The id of a rule for what passes between a client and a server. */
  static String observed(Rule rule) {
    return rule.id().replaceFirst("^compare/", "observe/");
  }

  /** What was on the wire is right or wrong; what was not judged is neither. */
  static Severity severityObserved(Rule rule) {
    return rule.isNote() ? Severity.NOTE : Severity.ERROR;
  }

  private static CheckId error(String id, String meaning) {
    return new CheckId(id, List.of(Severity.ERROR), meaning);
  }

  /** Refuses an id that no check has; one with a star can be anything. */
  static void demandKnown(String option, String id) {
    if (id.contains("*") || id.startsWith("exempt/")) {
      return;
    }
    List<String> ids = all().stream().map(CheckId::id).toList();
    if (!ids.contains(id)) {
      throw new CannotRunException(
          "%s names '%s', which no check has; did you mean %s?"
              .formatted(option, id, Nearest.to(id, ids)));
    }
  }
}
