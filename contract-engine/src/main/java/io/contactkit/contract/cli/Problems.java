package io.contactkit.contract.cli;

import io.contactkit.contract.compare.Finding;
import io.contactkit.contract.compare.Rule;
import io.contactkit.contract.coverage.Obligation;
import io.contactkit.contract.findings.Problem;
import io.contactkit.contract.findings.Severity;
import io.contactkit.contract.pact.PactFile;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Location;
import io.contactkit.openapi.change.Change;
import io.contactkit.openapi.change.Level;
import io.contactkit.openapi.lint.Lint;
import java.util.List;

/** What each check found, in the one shape of problems. */
final class Problems {
  private Problems() {}

  /** What is wrong with a document itself. */
  static List<Problem> of(Document document) {
    return Lint.general().check(document).stream().map(Problems::of).toList();
  }

  private static Problem of(io.contactkit.openapi.lint.Finding finding) {
    return Problem.of(
        finding.id(),
        severity(finding.severity()),
        finding.file(),
        finding.pointer(),
        finding.line(),
        finding.message());
  }

  static Severity severity(io.contactkit.openapi.lint.Severity severity) {
    return switch (severity) {
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case NOTE -> Severity.NOTE;
    };
  }

  static Problem of(Document document, Finding finding, boolean strict) {
    Severity severity = strict ? Severity.ERROR : finding.rule().severity();
    String message =
        finding.where().isEmpty() ? finding.message() : finding.where() + ": " + finding.message();
    return new Problem(
        finding.rule().id(),
        severity,
        document.fileName(),
        "",
        0,
        finding.operationId(),
        finding.interaction(),
        message);
  }

  /** What a pact holds that no check of this tool looks at. */
  static List<Problem> notCovered(PactFile pact) {
    return pact.notCovered().stream()
        .map(
            what ->
                Problem.of(
                    Rule.NOT_JUDGED.id(),
                    Severity.NOTE,
                    "",
                    "",
                    0,
                    "the pact holds what is not covered: " + what))
        .toList();
  }

  static Problem of(Obligation obligation) {
    return new Problem(
        obligation.kind().id(),
        Severity.NOTE,
        "",
        "",
        0,
        obligation.operationId(),
        "",
        obligation.operationId().isEmpty()
            ? obligation.gap()
            : "no interaction for " + obligation.subject());
  }

  static Problem of(Document from, Document to, Change change) {
    Document holder = to.root().at(change.pointer()).exists() ? to : from;
    Location location = holder.location(change.pointer());
    Severity severity =
        change.level() == Level.BREAKING
            ? Severity.ERROR
            : change.level() == Level.COMPATIBLE ? Severity.WARNING : Severity.NOTE;
    return new Problem(
        change.id(),
        severity,
        location.file(),
        location.pointer(),
        location.line(),
        String.join(", ", change.operations()),
        "",
        "%s; %s".formatted(change.what(), change.why()));
  }
}
