package io.contactkit.contract.mutation.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.mutation.MutatingProxy;
import io.contactkit.contract.mutation.provider.ProviderMutant.EquivalenceRule;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.sandbox.Sandbox;
import io.contactkit.contract.strength.Outcome;
import io.contactkit.contract.strength.Outcome.Fate;
import io.contactkit.contract.verify.StateSetter;
import io.contactkit.contract.verify.Verifier;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A weaker contract lets mutants live, and what is red for another reason proves nothing. */
class MutantRunnerTest {
  private static final Interactions WHOLE = ProviderMutantsTest.interactions(Provider.JIFELINE);

  @Test
  void aDeletionThatDeletesNothingShowsOnlyAfterwards() throws IOException {
    Outcome noticed = judged(WHOLE, "deleteContactPoint", "answers and does nothing", "");
    Interactions withoutFollowUps = only(interaction -> interaction.after().isEmpty());

    assertThat(noticed.reason()).startsWith("getContactPoint: After its deletion: ");
    assertThat(judged(withoutFollowUps, "deleteContactPoint", "answers and does nothing", ""))
        .extracting(Outcome::fate)
        .isEqualTo(Fate.SURVIVED);
  }

  @Test
  void aPropertyThatNoInteractionExpectsIsNotMissed() throws IOException {
    Interactions bare =
        only(it -> it.response().body().filter(body -> body.has("label")).isEmpty());

    assertThat(judged(WHOLE, "getContactPoint", "drops a property", "$.label"))
        .extracting(Outcome::fate)
        .isEqualTo(Fate.KILLED);
    assertThat(judged(bare, "getContactPoint", "drops a property", "$.label"))
        .extracting(Outcome::fate)
        .isEqualTo(Fate.SURVIVED);
  }

  @Test
  void whatNoInteractionGetsToSeeSurvives() throws IOException {
    Interactions withoutRefusals = only(interaction -> interaction.response().status() != 401);

    assertThat(
            judged(withoutRefusals, "getContactPoint", "accepts a call without a credential", ""))
        .extracting(Outcome::fate)
        .isEqualTo(Fate.SURVIVED);
  }

  @Test
  void redForAnotherReasonIsNotNoticed() throws IOException {
    ProviderMutant status =
        mutant(WHOLE, "getContactPoint", "answers an undocumented status", "200");
    ProviderMutant misjudged =
        new ProviderMutant(
            status.mutant(),
            status.mutation(),
            status.concerned(),
            (interaction, mismatch) -> mismatch.where().equals("$.label"),
            EquivalenceRule.NONE,
            status.remedy());

    assertThat(judged(status)).extracting(Outcome::fate).isEqualTo(Fate.KILLED);
    assertThat(judged(misjudged)).extracting(Outcome::fate).isEqualTo(Fate.SURVIVED);
  }

  private static Interactions only(Predicate<RecordedInteraction> which) {
    return new Interactions(
        WHOLE.provider(), WHOLE.spec(), WHOLE.all().stream().filter(which).toList());
  }

  private static Outcome judged(Interactions pacts, String operation, String kind, String place)
      throws IOException {
    return judged(mutant(pacts, operation, kind, place));
  }

  private static ProviderMutant mutant(
      Interactions pacts, String operation, String kind, String place) {
    return new ProviderMutants(pacts, EquivalenceRule.NONE)
        .all().stream()
            .filter(it -> it.mutant().operationId().equals(operation))
            .filter(it -> it.mutant().kind().equals(kind))
            .filter(it -> it.mutant().diff().contains(place))
            .findFirst()
            .orElseThrow();
  }

  private static Outcome judged(ProviderMutant mutant) throws IOException {
    try (MutatingProxy broken = MutatingProxy.of(Sandbox.api(Provider.JIFELINE))) {
      Verifier verifier =
          Verifier.of(WHOLE.spec(), broken.url())
              .withStates(StateSetter.url(Sandbox.states(Provider.JIFELINE)));
      return new MutantRunner(broken, verifier).of(mutant);
    }
  }
}
