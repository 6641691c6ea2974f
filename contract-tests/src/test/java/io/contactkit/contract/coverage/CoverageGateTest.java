package io.contactkit.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.PackagedPacts;
import io.contactkit.contract.compare.Comparison;
import io.contactkit.contract.compare.Finding;
import io.contactkit.spec.Provider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pacts as recorded: nothing against the documents, and nothing left out. */
class CoverageGateTest {

  @ParameterizedTest
  @EnumSource
  void nothingDisagreesWithTheDocument(Provider provider) {
    assertThat(
            Comparison.strict(provider.document())
                .compare(PackagedPacts.of(provider).interactions()))
        .extracting(Finding::toString)
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyObligationIsMet(Provider provider) {
    Coverage coverage = Coverage.of(provider.document(), PackagedPacts.of(provider).interactions());
    System.out.println(coverage.summary());

    assertThat(coverage.missing()).extracting(Obligation::gap).isEmpty();
  }
}
