package io.contactkit.contract.mutation.document;

import io.contactkit.contract.internal.Exemptions;
import io.contactkit.contract.strength.Mutant;
import io.contactkit.contract.strength.Outcome;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.change.Judge;
import io.contactkit.openapi.change.Level;
import java.util.Optional;
import java.util.Set;

/** Why a change may go unnoticed: rules about what a document means, never names. */
final class EquivalenceRules {
  private static final Set<String> RELAXING = Set.of("removes a bound", "removes a format");

  private final Document original;
  private final OperationPlaces requests;

  EquivalenceRules(Document original) {
    this.original = original;
    this.requests = OperationPlaces.ofRequests(original);
  }

  Outcome judge(Mutant mutant, DocumentMutant change, Document changed) {
    return equivalence(change)
        .map(rule -> Outcome.equivalent(mutant, rule))
        .orElseGet(() -> Outcome.survived(mutant, reason(change, changed).orElse("")));
  }

  private Optional<String> equivalence(DocumentMutant change) {
    Element place = original.root().at(change.pointer());
    String owner = change.pointer().substring(0, change.pointer().lastIndexOf('/'));
    if (exemption(change.pointer()).isPresent()) {
      return exemption(change.pointer())
          .map(reason -> "the document leaves this out of the contract: " + reason);
    }
    if (change.kind().equals("adds a bound")
        && place.name().equals("minProperties")
        && !original.root().at(owner).get("required").children().isEmpty()) {
      return Optional.of("the required properties keep the bound anyway");
    }
    if (change.kind().equals("changes a format") && original.root().at(owner).has("enum")) {
      return Optional.of("the values of the enum fit either width");
    }
    if (place.name().equals("additionalProperties") && place.isTrue()) {
      return Optional.of("an object is open unless it says otherwise");
    }
    if (place.name().equals("nullable") && !original.root().at(owner).has("type")) {
      return Optional.of("a schema without a type allows null anyway");
    }
    return Optional.empty();
  }

  private Optional<String> reason(DocumentMutant change, Document changed) {
    if (requests.touches(change.pointer()) || !isReported(changed)) {
      return Optional.empty();
    }
    boolean widens =
        change.kind().equals("changes a format")
            && original.root().at(change.pointer()).text().equals("int32");
    if (widens || RELAXING.contains(change.kind())) {
      return Optional.of(
          "relaxes what only answers promise: whoever kept the promise still does, and the"
              + " comparison with the released document reports it");
    }
    return change.kind().equals("adds a bound")
        ? Optional.of(
            "tightens what only answers promise, and none is known to need the room; the"
                + " comparison with the released document reports it")
        : Optional.empty();
  }

  private boolean isReported(Document changed) {
    return Judge.changes(original, changed).stream()
        .anyMatch(change -> change.level() != Level.DOCUMENTATION);
  }

  private Optional<String> exemption(String pointer) {
    for (String at = pointer; at.contains("/"); at = at.substring(0, at.lastIndexOf('/'))) {
      Optional<String> reason = Exemptions.reason(original.root().at(at));
      if (reason.isPresent()) {
        return reason;
      }
    }
    return Optional.empty();
  }
}
