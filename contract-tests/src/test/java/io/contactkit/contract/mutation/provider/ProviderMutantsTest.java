package io.contactkit.contract.mutation.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.PackagedPacts;
import io.contactkit.contract.mutation.MutatingProxy;
import io.contactkit.contract.sandbox.Sandbox;
import io.contactkit.contract.strength.Outcome;
import io.contactkit.contract.strength.Sampling;
import io.contactkit.contract.strength.Side;
import io.contactkit.contract.strength.Strength;
import io.contactkit.contract.strength.StrengthFiles;
import io.contactkit.contract.verify.StateSetter;
import io.contactkit.contract.verify.Verifier;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  }

  private static Strength measured(Provider provider) {
    Instant start = Instant.now();
    Sampling sampling = Sampling.ofAtMost(SAMPLE);
    StateSetter states = StateSetter.url(Sandbox.states(provider));
    Verifier whole = Verifier.of(provider.document(), Sandbox.api(provider)).withStates(states);
    List<ProviderMutant> mutants =
        new ProviderMutants(interactions(provider), new NeverRead(whole)).all();
    List<Outcome> outcomes = new ArrayList<>();
    try (MutatingProxy broken = MutatingProxy.of(Sandbox.api(provider))) {
      Verifier verifier = Verifier.of(provider.document(), broken.url()).withStates(states);
      MutantRunner trial = new MutantRunner(broken, verifier);
      for (ProviderMutant mutant : sampling.choose(mutants, it -> it.mutant().kind())) {
        outcomes.add(trial.of(mutant));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
