package io.contactkit.contract.mutation.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.mutation.Engine;
import io.contactkit.contract.mutation.client.ClientMutants.Candidate;
import io.contactkit.contract.record.Rehearsal;
import io.contactkit.contract.strength.Sampling;
import io.contactkit.contract.strength.Side;
import io.contactkit.contract.strength.Strength;
import io.contactkit.spec.Provider;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a client comes to do otherwise, recording or comparison notices. */
class ClientMutantsTest {
  private static final int SAMPLE = 150;

  @ParameterizedTest
  @EnumSource
  void everyBadHabitOfAClientIsNoticed(Provider provider) {
    Sampling sampling = Sampling.ofAtMost(SAMPLE);
    ClientCourt court = new ClientCourt(provider);
    List<Candidate> candidates =
        sampling.choose(ClientMutants.of(provider), candidate -> candidate.kind());

    Strength strength = Engine.run(Side.CLIENT, provider, sampling, candidates, court::judge);

    assertThat(strength.unexplained()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aClientWithoutABadHabitPasses(Provider provider) {
    assertThat(Rehearsal.of(provider))
        .allSatisfy(rehearsal -> assertThat(Scene.of(rehearsal).play(Mutation.NONE)).isEmpty());
  }
}
