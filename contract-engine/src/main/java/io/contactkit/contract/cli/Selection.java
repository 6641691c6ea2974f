package io.contactkit.contract.cli;

import io.contactkit.contract.pact.Operations;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which interactions are replayed. */
record Selection(Document spec, List<String> operations, boolean readOnly) {
  private static final Set<Integer> REFUSED = Set.of(401, 403);

  /** All that were asked for; with read-only, each GET with accepted credentials once. */
  List<RecordedInteraction> of(List<RecordedInteraction> interactions) {
    Set<RecordedRequest> seen = new HashSet<>();
    return interactions.stream()
        .filter(interaction -> operations.isEmpty() || isOneOf(interaction))
        .filter(interaction -> !readOnly || isHarmless(interaction))
        .filter(interaction -> !readOnly || seen.add(interaction.request()))
        .toList();
  }

  private boolean isOneOf(RecordedInteraction interaction) {
    return Operations.of(spec, interaction.request())
        .map(Operation::id)
        .filter(operations::contains)
        .isPresent();
  }

  // Wrong credentials change nothing, but a vendor may lock out whoever sends them.
  private static boolean isHarmless(RecordedInteraction interaction) {
    return interaction.request().method().equalsIgnoreCase("GET")
        && !REFUSED.contains(interaction.response().status());
  }

  /** Refuses an operation that the document does not have. */
  static void demandKnown(String option, List<String> given, Document spec, String name) {
    List<String> operations = spec.operations().stream().map(Operation::id).toList();
    for (String id : given) {
      if (!operations.contains(id)) {
        throw new CannotRunException(
            "%s %s is no operation of %s, which has %s."
                .formatted(option, id, name, String.join(", ", operations)));
      }
    }
  }
}
