package io.contactkit.openapi.lint;

import io.contactkit.openapi.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final List<Rule> GENERAL =
      List.of(
          new References(),
          new OperationIds(),
          new Paths(),
          new SecuritySchemesDefined(),
          new SchemaTypes(),
          new Patterns(),
          new ExamplesValid(),
          new DefaultsValid(),
          new UnusedComponents(),
          new NotCovered());

  private final List<Rule> rules;

  private Lint(List<Rule> rules) {
    this.rules = rules;
  }

  /** The rules that hold for any document. */
  public static Lint general() {
    return new Lint(GENERAL);
  }

  /**
   * The general rules after what Swagger Parser says. It takes longer than all rules together, and
   * is for documents that generators read with it.
   */
  public static Lint withSwaggerParser() {
    return new Lint(List.of(new ParserMessages())).with(GENERAL);
  }

  /** These rules and more. */
  public Lint with(List<Rule> more) {
    return new Lint(Stream.concat(rules.stream(), more.stream()).toList());
  }

  /** The rules by the id that their findings have, in order. */
  public Map<String, Rule> rules() {
    Map<String, Rule> byId = new LinkedHashMap<>();
    rules.forEach(rule -> byId.put(Finding.id(rule.id()), rule));
    return byId;
  }

  /** What is wrong with a document; empty for a good one. */
  public List<Finding> check(Document document) {
    return rules.stream().flatMap(rule -> check(document, rule).stream()).toList();
  }

  private static List<Finding> check(Document document, Rule rule) {
    Findings findings = new Findings(document, rule.id());
    try {
      rule.check(document, findings);
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever a document does to a rule, the other rules have their say.
      findings.add(document.root(), "the rule cannot be applied: " + e.getClass().getSimpleName());
    }
    return findings.list();
  }
}
