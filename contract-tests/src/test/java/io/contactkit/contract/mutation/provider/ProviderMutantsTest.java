package io.contactkit.contract.mutation.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.PackagedPacts;
import io.contactkit.contract.mutation.MutationRun;
import io.contactkit.contract.mutation.MutationTarget;
import io.contactkit.contract.mutation.Operators;
import io.contactkit.contract.sandbox.Sandbox;
import io.contactkit.contract.strength.Outcome;
import io.contactkit.contract.strength.Sampling;
import io.contactkit.contract.strength.Side;
import io.contactkit.contract.strength.Strength;
import io.contactkit.contract.strength.StrengthFiles;
import io.contactkit.contract.verify.StateSetter;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.contract.verify.Verifier;
import io.contactkit.spec.Provider;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a server does against its document, an interaction notices, and the right one. */
class ProviderMutantsTest {
  private static final int SAMPLE = 80;
  private static final StrengthFiles FILES = StrengthFiles.in(Path.of("target", "strength"));

  private static final Map<Provider, Strength> MEASURED = new EnumMap<>(Provider.class);

  /** The providers at the same time: their states have nothing in common. */
  @BeforeAll
  static void breakEverything() {
    MEASURED.putAll(
        Stream.of(Provider.values())
            .parallel()
            .collect(
                Collectors.toConcurrentMap(provider -> provider, ProviderMutantsTest::measured)));
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void noneSurvivesWithoutAReason(Provider provider) {
    Strength strength = MEASURED.getOrDefault(provider, Strength.UNKNOWN);

    FILES.write(Side.PROVIDER, provider.id(), strength);
    assertThat(strength.outcomes()).isNotEmpty();
    assertThat(strength.unexplained()).isEmpty();
    assertThat(strength.outcomes())
        .allMatch(outcome -> Operators.ofAProvider().contains(outcome.mutant().kind()));
  }

  private static Strength measured(Provider provider) {
    Instant start = Instant.now();
    Sampling sampling = Sampling.ofAtMost(SAMPLE);
    StateSetter states = StateSetter.url(Sandbox.states(provider));
    Function<URI, Verifier> verifiers =
        url -> Verifier.of(provider.document(), url).withStates(states);
    URI sandbox = Sandbox.api(provider);
    List<Verdict> verdicts = verifiers.apply(sandbox).verify(PackagedPacts.of(provider));
    MutationTarget target = ProviderMutation.of(provider.document(), verdicts, sandbox, verifiers);
    List<Outcome> outcomes =
        List.copyOf(MutationRun.of(target).sampling(sampling).run().outcomes().values());
    System.out.printf(
        "%s provider: %d mutants in %d s%n",
        provider.id(), outcomes.size(), Duration.between(start, Instant.now()).toSeconds());
    return Strength.of(sampling, outcomes);
  }

  static Interactions interactions(Provider provider) {
    return new Interactions(
        provider.id(), provider.document(), PackagedPacts.of(provider).interactions());
  }
}
