package io.contactkit.contract.impact;

import io.contactkit.contract.pact.RecordedInteraction;

/**
 * An interaction that meets a change.
 *
 * @param reason what the changed document holds against it; empty where it only relies on what was
 *     promised
 */
public record Affected(String consumer, RecordedInteraction interaction, String reason) {

  @Override
  public String toString() {
    String name = consumer + ": " + interaction.description();
    return reason.isEmpty() ? name : name + ": " + reason;
  }
}
