package io.contactkit.contract.coverage;

/**
 * Something that at least one interaction has to show.
 *
 * @param operationId empty where any operation of the provider will do
 * @param subject what is to be shown, in words: {@code code 60014}
 */
public record Obligation(String provider, String operationId, Kind kind, String subject) {

  /** The sentence for a gap. */
  public String gap() {
    String owner = operationId.isEmpty() ? provider : provider + " " + operationId;
    return "%s: no interaction for %s".formatted(owner, subject);
  }
}
