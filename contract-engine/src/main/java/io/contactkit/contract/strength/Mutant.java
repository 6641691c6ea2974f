package io.contactkit.contract.strength;

/**
 * One thing that is broken on purpose.
 *
 * @param kind what is done, in words: {@code drops a property}
 * @param operationId the operation that it belongs to; empty for a whole document
 * @param diff what the mutant changes, as lines that start with {@code -} and {@code +}
 * @param guard the interaction that should notice; empty where none is known
 */
public record Mutant(
    Side side, String kind, String provider, String operationId, String diff, String guard) {

  /** The same with the interaction that should notice. */
  public Mutant guardedBy(String description) {
    return new Mutant(side, kind, provider, operationId, diff, description);
  }
}
