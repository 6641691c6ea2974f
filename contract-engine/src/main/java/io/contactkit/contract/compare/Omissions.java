package io.contactkit.contract.compare;

import io.contactkit.contract.internal.Exemptions;
import io.contactkit.contract.internal.Names;
import io.contactkit.contract.pact.Operations;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Operations of which a pact says nothing. */
final class Omissions {
  private Omissions() {}

  static List<Finding> in(Document spec, List<RecordedInteraction> interactions) {
    Set<String> called =
        interactions.stream()
            .flatMap(interaction -> Operations.of(spec, interaction.request()).stream())
            .map(Operation::id)
            .collect(Collectors.toSet());
    return spec.operations().stream()
        .filter(operation -> !called.contains(operation.id()))
        .filter(operation -> Exemptions.reason(operation.element()).isEmpty())
        .map(
            operation ->
                new Finding(
                    Names.provider(spec),
                    operation.id(),
                    "",
                    Rule.NO_INTERACTION,
                    "",
                    "no interaction"))
        .toList();
  }
}
