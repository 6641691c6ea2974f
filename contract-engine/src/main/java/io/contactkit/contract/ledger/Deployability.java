package io.contactkit.contract.ledger;

import io.contactkit.contract.compare.Comparison;
import io.contactkit.contract.compare.Finding;
import io.contactkit.openapi.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a version may be deployed beside what is in an environment.
 *
 * <pre>{@code
 * Deployability.of(Ledger.in(Path.of("ledger")), Pacticipant.parse("shop@1.2.0"), "production");
 * }</pre>
 *
 * @param rows one for each pair of a consumer's and a provider's version that would meet
 */
public record Deployability(Pacticipant pacticipant, String environment, List<Row> rows) {

  /** What is known of a pair. */
  public enum Verdict {
    /** The provider was verified with this very pact, and agreed. */
    VERIFIED(true),
    /** It was not; its document agrees with the pact. */
    COMPARED(true),
    /** The provider was verified with this very pact, and disagreed. */
    FAILED(false),
    /** It was not; its document disagrees with the pact. */
    DISAGREES(false),
    /** The provider is not in the environment. */
    ABSENT(false),
    /** It was not verified, and it has no document. */
    UNKNOWN(false);

    private final boolean isGood;

    Verdict(boolean isGood) {
      this.isGood = isGood;
    }

    /** The word in output. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the pair may meet. */
    public boolean isGood() {
      return isGood;
    }
  }

  /**
   * A pair.
   *
   * @param provider with an empty version where none is in the environment
   * @param reason one clause
   */
  public record Row(Pacticipant consumer, Pacticipant provider, Verdict verdict, String reason) {}

  public Deployability {
    rows = List.copyOf(rows);
  }

  /**
   * Judges a version.
   *
   * @throws IllegalArgumentException with one sentence if nothing is recorded of it
   */
  public static Deployability of(Ledger ledger, Pacticipant pacticipant, String environment) {
    List<Ledger.KeptPact> own = ledger.pacts(pacticipant);
    boolean isProvider = ledger.document(pacticipant).isPresent() || ledger.isVerified(pacticipant);
    if (own.isEmpty() && !isProvider) {
      throw new IllegalArgumentException(
          "Nothing is recorded of %s: neither a pact, nor a document, nor a verification."
              .formatted(pacticipant));
    }
    Map<String, String> there = ledger.deployedIn(environment);
    List<Row> rows = new ArrayList<>();
    for (Ledger.KeptPact pact : own) {
      String version =
          pact.provider().equals(pacticipant.name())
              ? pacticipant.version()
              : there.getOrDefault(pact.provider(), "");
      rows.add(
          row(ledger, pacticipant, pact, new Pacticipant(pact.provider(), version), environment));
    }
    there.forEach(
        (name, version) -> {
          if (!name.equals(pacticipant.name())) {
            Pacticipant consumer = new Pacticipant(name, version);
            ledger.pacts(consumer).stream()
                .filter(pact -> pact.provider().equals(pacticipant.name()))
                .forEach(pact -> rows.add(row(ledger, consumer, pact, pacticipant, environment)));
          }
        });
    return new Deployability(pacticipant, environment, rows);
  }

  /** Whether every pair may meet. */
  public boolean isGood() {
    return rows.stream().allMatch(row -> row.verdict().isGood());
  }

  /** Whether nothing speaks against it but that too little is known. */
  public boolean isUnknown() {
    return !isGood()
        && rows.stream()
            .allMatch(row -> row.verdict().isGood() || row.verdict() == Verdict.UNKNOWN);
  }

  private static Row row(
      Ledger ledger,
      Pacticipant consumer,
      Ledger.KeptPact pact,
      Pacticipant provider,
      String environment) {
    if (provider.version().isEmpty()) {
      String reason = "%s is not in %s".formatted(provider.name(), environment);
      return new Row(consumer, provider, Verdict.ABSENT, reason);
    }
    Optional<Ledger.Verification> verification =
        ledger.verifications(provider, consumer.name()).stream()
            .filter(it -> isOf(it, consumer, pact))
            .findFirst();
    if (verification.isPresent()) {
      return verification.get().success()
          ? new Row(consumer, provider, Verdict.VERIFIED, "verified " + verification.get().at())
          : new Row(
              consumer,
              provider,
              Verdict.FAILED,
              "the verification of %s failed".formatted(verification.get().at()));
    }
    return compared(ledger, consumer, pact, provider);
  }

  // A pact that did not change was verified with whichever version had it.
  private static boolean isOf(
      Ledger.Verification verification, Pacticipant consumer, Ledger.KeptPact pact) {
    return verification.hash().isEmpty()
        ? verification.consumer().equals(consumer)
        : verification.hash().equals(pact.hash());
  }

  private static Row compared(
      Ledger ledger, Pacticipant consumer, Ledger.KeptPact pact, Pacticipant provider) {
    List<String> others = ledger.verifiedVersions(provider.name(), consumer.name());
    String verified =
        others.isEmpty()
            ? "never verified"
            : "verified with %s, not with this pact and %s"
                .formatted(String.join(", ", others), provider);
    Optional<Document> document = ledger.document(provider);
    if (document.isEmpty()) {
      String reason = verified + "; no document of %s to compare with".formatted(provider);
      return new Row(consumer, provider, Verdict.UNKNOWN, reason);
    }
    List<Finding> wrong =
        Comparison.of(document.get()).compare(pact.interactions()).stream()
            .filter(finding -> !finding.rule().isNote() && !finding.rule().isSuspicion())
            .toList();
    return wrong.isEmpty()
        ? new Row(
            consumer,
            provider,
            Verdict.COMPARED,
            verified + "; this rests on its document, which agrees with the pact")
        : new Row(
            consumer,
            provider,
            Verdict.DISAGREES,
            "%s; its document disagrees with the pact: %s".formatted(verified, wrong.get(0)));
  }
}
