package io.contactkit.contract.mutation.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.mutation.MutatingProxy;
import io.contactkit.contract.mutation.provider.Breakage.Equivalence;
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
class TrialTest {
  private static final Pacts WHOLE = Pacts.of(Provider.JIFELINE);

  @Test
  void aDeletionThatDeletesNothingShowsOnlyAfterwards() throws IOException {
    Outcome noticed = judged(WHOLE, "deleteContactPoint", "answers and does nothing", "");
    Pacts withoutFollowUps = only(interaction -> interaction.after().isEmpty());

    assertThat(noticed.reason()).startsWith("getContactPoint: After its deletion: ");
    assertThat(judged(withoutFollowUps, "deleteContactPoint", "answers and does nothing", ""))
        .extracting(Outcome::fate)
        .isEqualTo(Fate.SURVIVED);
  }

  @Test
  void aPropertyThatNoInteractionExpectsIsNotMissed() throws IOException {
    Pacts bare = only(it -> it.response().body().filter(body -> body.has("label")).isEmpty());

    assertThat(judged(WHOLE, "getContactPoint", "drops a property", "$.label"))
        .extracting(Outcome::fate)
        .isEqualTo(Fate.KILLED);
    assertThat(judged(bare, "getContactPoint", "drops a property", "$.label"))
        .extracting(Outcome::fate)
        .isEqualTo(Fate.SURVIVED);
  }

  @Test
  void whatNoInteractionGetsToSeeSurvives() throws IOException {
    Pacts withoutRefusals = only(interaction -> interaction.response().status() != 401);

    assertThat(
            judged(withoutRefusals, "getContactPoint", "accepts a call without a credential", ""))
        .extracting(Outcome::fate)
        .isEqualTo(Fate.SURVIVED);
  }

  @Test
  void redForAnotherReasonIsNotNoticed() throws IOException {
    Breakage status = mutant(WHOLE, "getContactPoint", "answers an undocumented status", "200");
    Breakage misjudged =
        new Breakage(
            status.mutant(),
            status.sabotage(),
            status.concerned(),
            (interaction, mismatch) -> mismatch.where().equals("$.label"),
            Equivalence.NONE);

    assertThat(judged(status)).extracting(Outcome::fate).isEqualTo(Fate.KILLED);
    assertThat(judged(misjudged)).extracting(Outcome::fate).isEqualTo(Fate.SURVIVED);
  }

  private static Pacts only(Predicate<RecordedInteraction> which) {
    return new Pacts(WHOLE.provider(), WHOLE.spec(), WHOLE.all().stream().filter(which).toList());
  }

  private static Outcome judged(Pacts pacts, String operation, String kind, String place)
      throws IOException {
    return judged(mutant(pacts, operation, kind, place));
  }

  private static Breakage mutant(Pacts pacts, String operation, String kind, String place) {
    return new ProviderMutants(pacts, Equivalence.NONE)
        .all().stream()
            .filter(it -> it.mutant().operationId().equals(operation))
            .filter(it -> it.mutant().kind().equals(kind))
            .filter(it -> it.mutant().diff().contains(place))
            .findFirst()
            .orElseThrow();
  }

  private static Outcome judged(Breakage breakage) throws IOException {
    try (MutatingProxy broken = MutatingProxy.of(Sandbox.api(Provider.JIFELINE))) {
      Verifier verifier =
          Verifier.of(WHOLE.spec(), broken.url())
              .withStates(StateSetter.url(Sandbox.states(Provider.JIFELINE)));
      return new Trial(broken, verifier).of(breakage);
    }
  }
}
