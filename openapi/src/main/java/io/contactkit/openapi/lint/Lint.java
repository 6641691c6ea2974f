package io.contactkit.openapi.lint;

import io.contactkit.openapi.Document;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks a document by rules.
 *
 * <pre>{@code
 * Lint.general().check(document); // what is wrong with any document
 * Lint.general().with(List.of(new MyRule())).check(document);
 * }</pre>
 *
 * <p>Immutable and thread-safe, if the rules are.
 */
public final class Lint {
  // Nothing else can be judged while a reference leads nowhere.
  private static final Rule FIRST = new References();
  private static final List<Rule> GENERAL =
      List.of(
          new ParserMessages(),
          new OperationIds(),
          new Paths(),
          new ExamplesValid(),
          new DefaultsValid(),
          new UnusedComponents());

  private final List<Rule> rules;

  private Lint(List<Rule> rules) {
    this.rules = rules;
  }

  /** The rules that hold for any document. */
  public static Lint general() {
    return new Lint(GENERAL);
  }

  /** These rules and more. */
  public Lint with(List<Rule> more) {
    return new Lint(Stream.concat(rules.stream(), more.stream()).toList());
  }

  /** What is wrong with a document; empty for a good one. */
  public List<Finding> check(Document document) {
    List<Finding> dangling = check(document, FIRST);
    return dangling.isEmpty()
        ? rules.stream().flatMap(rule -> check(document, rule).stream()).toList()
        : dangling;
  }

  private static List<Finding> check(Document document, Rule rule) {
    Findings findings = new Findings(document.fileName(), rule.id());
    rule.check(document, findings);
    return findings.list();
  }
}
