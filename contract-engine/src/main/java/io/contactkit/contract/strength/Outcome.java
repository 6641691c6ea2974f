package io.contactkit.contract.strength;

/**
 * What became of a mutant.
 *
 * @param reason what noticed it; for an equivalent mutant the rule that says why no observer could;
 *     for a survivor why it is left, or nothing
 * @param remedy for a survivor what would notice it, or nothing
 */
public record Outcome(Mutant mutant, Fate fate, String reason, String remedy) {

  /** Whether the contract noticed. */
  public enum Fate {
    KILLED,
    SURVIVED,
    EQUIVALENT
  }

  public static Outcome killed(Mutant mutant, String by) {
    return new Outcome(mutant, Fate.KILLED, by, "");
  }

  public static Outcome survived(Mutant mutant, String reason) {
    return new Outcome(mutant, Fate.SURVIVED, reason, "");
  }

  public static Outcome equivalent(Mutant mutant, String rule) {
    return new Outcome(mutant, Fate.EQUIVALENT, rule, "");
  }

  /** The same with what would notice it. */
  public Outcome remediedBy(String words) {
    return new Outcome(mutant, fate, reason, words);
  }

  @Override
  public String toString() {
    String words = "%s %s %s".formatted(mutant.provider(), mutant.operationId(), mutant.kind());
    String guard = mutant.guard().isEmpty() ? "" : ", guarded by '" + mutant.guard() + "'";
    return words + ": " + mutant.diff().replace("\n", " ") + guard + why();
  }

  private String why() {
    return reason.isEmpty() ? "" : " (" + reason + ")";
  }
}
