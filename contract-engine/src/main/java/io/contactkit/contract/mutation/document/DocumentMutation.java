package io.contactkit.contract.mutation.document;

import io.contactkit.contract.internal.Names;
import io.contactkit.contract.mutation.MutationTarget;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.strength.Mutant;
import io.contactkit.contract.strength.Outcome;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.lint.Finding;
import io.contactkit.openapi.lint.Lint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document with one fact changed at a time: what notices is the lint, the count of what pacts
 * show, and the comparison with them.
 *
 * <p>Immutable; any number of workers may judge at once.
 */
public final class DocumentMutation implements MutationTarget {
  private final DocumentMutantRunner runner;
  private final List<DocumentMutant> mutants;
  private final List<Mutant> identities;

  private DocumentMutation(DocumentMutantRunner runner, List<DocumentMutant> mutants) {
    this.runner = runner;
    this.mutants = mutants;
    this.identities = mutants.stream().map(runner::mutant).toList();
  }

  /** A document under the interactions of its consumers. */
  public static DocumentMutation of(Document document, List<RecordedInteraction> interactions) {
    Set<String> known = findings(document).collect(Collectors.toSet());
    DocumentMutantRunner runner =
        new DocumentMutantRunner(
            Names.provider(document),
            document,
            interactions,
            changed -> noticed(changed, known),
            List.of());
    return new DocumentMutation(runner, DocumentMutants.of(document));
  }

  private static Optional<String> noticed(Document changed, Set<String> known) {
    return findings(changed)
        .filter(finding -> !known.contains(finding))
        .findFirst()
        .map(finding -> "lint: " + finding);
  }

  private static Stream<String> findings(Document document) {
    return Lint.general().check(document).stream().map(Finding::toString);
  }

  @Override
  public List<Mutant> mutants() {
    return identities;
  }

  @Override
  public Worker worker() {
    return new Worker() {
      @Override
      public Outcome judge(int index) {
        return remedied(runner.judge(mutants.get(index)));
      }

      @Override
      public void close() {}
    };
  }

  private static Outcome remedied(Outcome outcome) {
    if (outcome.fate() != Outcome.Fate.SURVIVED) {
      return outcome;
    }
    String operation = outcome.mutant().operationId();
    return outcome.remediedBy(
        "an interaction%s that depends on it"
            .formatted(operation.isEmpty() ? "" : " of " + operation));
  }
}
