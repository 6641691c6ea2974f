package io.contactkit.contract.report;

import io.contactkit.contract.PackagedPacts;
import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.strength.Mutant;
import io.contactkit.contract.strength.Outcome;
import io.contactkit.contract.strength.Side;
import io.contactkit.contract.strength.Strength;
import io.contactkit.contract.verify.Answer;
import io.contactkit.contract.verify.Mismatch;
import io.contactkit.contract.verify.Timing;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.spec.Provider;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reports on servers that nobody had to start. */
final class Reports {
  private static final Timing TIMING =
      new Timing(Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(1));

  private Reports() {}

  /** Every server agrees, but Leat's answers a linked identifier with another code. */
  static Report withOneFailure() {
    return Report.of(
        Arrays.stream(Provider.values())
            .map(
                provider -> {
                  PactFile pact = PackagedPacts.of(provider);
                  return ProviderReport.of(
                      provider.document(),
                      pact,
                      pact.interactions().stream().map(Reports::verdict).toList());
                })
            .toList());
  }

  /** The same, with one mutant of each fate. */
  static Report withASurvivor() {
    Mutant mutant =
        new Mutant(
            Side.PROVIDER,
            "answers null",
            "leat",
            "linkContactIdentifier",
            "- 200 $.data.name: \"Krabby Membership\"\n+ 200 $.data.name: null",
            "linkContactIdentifier: Linked to a contact");
    return withOneFailure()
        .withStrength(
            new Strength(
                false,
                List.of(
                    Outcome.killed(
                        mutant, "linkContactIdentifier: Linked to a contact: $.data.name"),
                    Outcome.survived(mutant, ""),
                    Outcome.equivalent(mutant, "the value is null already"))));
  }

  /** Leat's server fails in four ways, with values that are longer than any column. */
  static Report red() {
    PactFile pact = PackagedPacts.of(Provider.LEAT);
    List<Verdict> verdicts = new ArrayList<>();
    for (RecordedInteraction interaction : pact.interactions()) {
      verdicts.add(verdict(interaction, differences(verdicts.size())));
    }
    return Report.of(
        List.of(ProviderReport.of(Provider.LEAT.document(), pact, List.copyOf(verdicts))));
  }

  private static List<Mismatch> differences(int index) {
    return switch (index % 5) {
      case 1 -> List.of(new Mismatch("$.data.contact.uuid", "to be there", "absent"));
      case 0 ->
          List.of(
              new Mismatch("status", "200", "500"),
              new Mismatch("$.data", "an object", "\"" + "x".repeat(298) + "\""));
      case 2 -> List.of(new Mismatch("$.data.portal_url", "a text", "https://" + "y".repeat(292)));
      default -> List.of();
    };
  }

  private static Verdict verdict(RecordedInteraction interaction) {
    String body =
        interaction.response().body().map(Object::toString).orElse("").replace("60014", "60006");
    boolean broken =
        interaction.response().body().map(Object::toString).orElse("").contains("60014");
    return verdict(
        interaction, body, broken ? List.of(new Mismatch("$.code", "60014", "60006")) : List.of());
  }

  private static Verdict verdict(RecordedInteraction interaction, List<Mismatch> differences) {
    return verdict(interaction, "{}", differences);
  }

  private static Verdict verdict(
      RecordedInteraction interaction, String body, List<Mismatch> differences) {
    return new Verdict(
        interaction,
        new Answer(
            interaction.response().status(),
            Map.of("Content-Type", List.of("application/json")),
            body.getBytes(StandardCharsets.UTF_8)),
        differences,
        TIMING);
  }
}
