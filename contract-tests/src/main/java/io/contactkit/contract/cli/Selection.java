package io.contactkit.contract.cli;

import io.contactkit.contract.pact.Operations;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.spec.ApiSpec;
import java.util.List;

/** Which interactions are replayed. */
record Selection(ApiSpec spec, List<String> operations, boolean readOnly) {

  List<RecordedInteraction> of(List<RecordedInteraction> interactions) {
    return interactions.stream()
        .filter(interaction -> operations.isEmpty() || isOneOf(interaction))
        .filter(interaction -> !readOnly || isHarmless(interaction))
        .toList();
  }

  private boolean isOneOf(RecordedInteraction interaction) {
    return Operations.of(spec, interaction.request())
        .filter(operation -> operations.contains(operation.id()))
        .isPresent();
  }

  private static boolean isHarmless(RecordedInteraction interaction) {
    return interaction.request().method().equalsIgnoreCase("GET") && interaction.states().isEmpty();
  }
}
