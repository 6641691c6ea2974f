package io.contactkit.contract.mutation.document;

import io.contactkit.contract.compare.Comparison;
import io.contactkit.contract.compare.Finding;
import io.contactkit.contract.coverage.Coverage;
import io.contactkit.contract.coverage.Obligation;
import io.contactkit.contract.pact.Operations;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.strength.Mutant;
import io.contactkit.contract.strength.Outcome;
import io.contactkit.contract.strength.Side;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a changed document to everything that may notice, the cheapest first. */
final class DocumentMutantRunner {
  private final String provider;
  private final Document original;
  private final List<RecordedInteraction> interactions;
  private final Map<List<Operation>, Before> before = new ConcurrentHashMap<>();
  private final Map<RecordedInteraction, String> called = new IdentityHashMap<>();
  private final OperationPlaces places;
  private final EquivalenceRules rules;
  private final Check lint;
  private final List<Check> others;

  DocumentMutantRunner(
      String provider,
      Document original,
      List<RecordedInteraction> interactions,
      Check lint,
      List<Check> others) {
    this.provider = provider;
    this.original = original;
    this.interactions = interactions;
    this.places = OperationPlaces.of(original);
    for (RecordedInteraction interaction : interactions) {
      interaction
          .operationId()
          .or(() -> Operations.of(original, interaction.request()).map(Operation::id))
          .ifPresent(id -> called.put(interaction, id));
    }
    this.rules = new EquivalenceRules(original);
    this.lint = lint;
    this.others = List.copyOf(others);
  }

  Outcome judge(DocumentMutant change) {
    List<Operation> operations = places.operations(change.pointer());
    Mutant mutant = mutant(change);
    Document changed;
    try {
      changed = Document.of(original.fileName(), change.applied(original.tree()));
    } catch (RuntimeException e) {
      return Outcome.killed(mutant, "the document cannot be read: " + e.getMessage());
    }
    return Stream.concat(
            Stream.<Check>of(
                lint, it -> coverage(it, operations), it -> comparison(it, operations)),
            others.stream())
        .flatMap(check -> check.fault(changed).stream())
        .findFirst()
        .map(by -> Outcome.killed(mutant, by))
        .orElseGet(() -> rules.judge(mutant.guardedBy(guard(change, operations)), change, changed));
  }

  /** What is broken, in words. */
  Mutant mutant(DocumentMutant change) {
    List<Operation> operations = places.operations(change.pointer());
    String operation = operations.size() == 1 ? operations.get(0).id() : "";
    return new Mutant(Side.DOCUMENT, change.kind(), provider, operation, change.diff(), "");
  }

  /** The first interaction that shows the place: the likeliest to have noticed. */
  private String guard(DocumentMutant change, List<Operation> operations) {
    return before(operations).interactions.stream()
        .filter(interaction -> isConcerned(interaction, change, operations))
        .findFirst()
        .map(RecordedInteraction::description)
        .orElse("");
  }

  private boolean isConcerned(
      RecordedInteraction interaction, DocumentMutant change, List<Operation> operations) {
    int status = interaction.response().status();
    return operations.stream()
        .filter(operation -> isConcerned(interaction, List.of(operation)))
        .anyMatch(operation -> OperationPlaces.isIn(operation, status, change.pointer()));
  }

  private Optional<String> coverage(Document changed, List<Operation> operations) {
    Before before = before(operations);
    return gaps(changed, before.interactions)
        .filter(gap -> !before.gaps.contains(gap))
        .findFirst()
        .map(gap -> "coverage: " + gap);
  }

  private Optional<String> comparison(Document changed, List<Operation> operations) {
    Before before = before(operations);
    return findings(changed, before.interactions)
        .filter(finding -> !before.findings.contains(finding))
        .findFirst()
        .map(finding -> "static comparison: " + finding);
  }

  /**
   * What the operations concerned show alone. Others show nothing of what was changed, so that
   * whatever is missing or wrong of them is so before and after.
   */
  private Before before(List<Operation> operations) {
    return before.computeIfAbsent(
        operations,
        concerned -> {
          List<RecordedInteraction> some =
              interactions.stream().filter(it -> isConcerned(it, concerned)).toList();
          return new Before(
              some,
              gaps(original, some).collect(Collectors.toSet()),
              findings(original, some).collect(Collectors.toSet()));
        });
  }

  private static Stream<String> gaps(Document spec, List<RecordedInteraction> interactions) {
    return Coverage.of(spec, interactions).missing().stream().map(Obligation::gap);
  }

  private static Stream<String> findings(Document spec, List<RecordedInteraction> interactions) {
    Comparison comparison = Comparison.strict(spec);
    return Stream.concat(
            interactions.stream().flatMap(it -> comparison.compare(it).stream()),
            Stream.of(comparison).flatMap(it -> it.compareAsWhole(interactions).stream()))
        .map(Finding::toString);
  }

  private boolean isConcerned(RecordedInteraction interaction, List<Operation> operations) {
    String called = this.called.getOrDefault(interaction, "");
    return operations.stream().anyMatch(operation -> operation.id().equals(called));
  }

  /** Something that may notice a change, and then says what it sees. */
  @FunctionalInterface
  interface Check {
    Optional<String> fault(Document changed);
  }

  private record Before(
      List<RecordedInteraction> interactions, Set<String> gaps, Set<String> findings) {}
}
