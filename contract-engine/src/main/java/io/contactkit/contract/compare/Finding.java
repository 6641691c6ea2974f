package io.contactkit.contract.compare;

/**
 * A place where a pact and a document disagree.
 *
 * @param operationId empty where the pact names no known operation
 * @param interaction the interaction's description; empty where none is concerned
 * @param where the part of the interaction, such as {@code response body /data/value}
 */
public record Finding(
    String provider,
    String operationId,
    String interaction,
    Rule rule,
    String where,
    String message) {

  @Override
  public String toString() {
    String operation = operationId.isEmpty() ? provider : provider + " " + operationId;
    String place = where.isEmpty() ? "" : where + ": ";
    if (interaction.isEmpty()) {
      return operation + ": " + place + message;
    }
    String prefix = operationId + ": ";
    String name =
        interaction.startsWith(prefix) ? interaction.substring(prefix.length()) : interaction;
    return "%s \"%s\": %s%s".formatted(operation, name, place, message);
  }
}
