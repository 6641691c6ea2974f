package io.contactkit.contract.verify;

import io.contactkit.contract.pact.RecordedInteraction;
import java.util.List;
import java.util.stream.Collectors;

/** What came of one interaction. */
public record Verdict(
    RecordedInteraction interaction, Answer answer, List<Mismatch> mismatches, Timing timing) {

  public Verdict {
    mismatches = List.copyOf(mismatches);
  }

  public boolean agrees() {
    return mismatches.isEmpty();
  }

  /** One line for each difference: provider and operation, field, expected and actual. */
  public String message() {
    return mismatches.stream().map(this::line).collect(Collectors.joining("\n"));
  }

  String line(Mismatch mismatch) {
    return interaction.provider() + " " + interaction.description() + ": " + mismatch;
  }
}
