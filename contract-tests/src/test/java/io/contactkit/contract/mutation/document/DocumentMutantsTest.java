package io.contactkit.contract.mutation.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.PackagedPacts;
import io.contactkit.contract.mutation.Engine;
import io.contactkit.contract.mutation.Operators;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.sandbox.Sandbox;
import io.contactkit.contract.strength.Outcome;
import io.contactkit.contract.strength.Outcome.Fate;
import io.contactkit.contract.strength.Sampling;
import io.contactkit.contract.strength.Side;
import io.contactkit.contract.strength.Strength;
import io.contactkit.openapi.Document;
import io.contactkit.spec.Provider;
import io.contactkit.spec.lint.ProviderLint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is changed in a document, something notices, or a rule says why nothing can. */
class DocumentMutantsTest {
  private static final int SAMPLE = 40;

  @ParameterizedTest
  @EnumSource
  void everyChangeOfADocumentIsNoticed(Provider provider) {
    Document spec = provider.document();
    Sampling sampling = Sampling.ofAtMost(SAMPLE);
    DocumentMutantRunner runner = runner(provider);
    List<DocumentMutant> changes = sampling.choose(DocumentMutants.of(spec), DocumentMutant::kind);

    Strength strength = Engine.run(Side.DOCUMENT, provider, sampling, changes, runner::judge);

    assertThat(strength.unexplained()).isEmpty();
    assertThat(strength.outcomes())
        .extracting(outcome -> outcome.mutant().kind())
        .isSubsetOf(Operators.ofADocument());
    assertThat(strength.survivors()).noneMatch(it -> it.mutant().guard().isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void aDocumentWithoutAChangeSurvives(Provider provider) {
    Outcome outcome =
        runner(provider).judge(new DocumentMutant("nothing", "/info", "", root -> root));

    assertThat(outcome.fate()).as(outcome.toString()).isEqualTo(Fate.SURVIVED);
  }

  @Test
  void theMutantsAreTheSameEachTime() {
    Document spec = Provider.LEAT.document();

    assertThat(DocumentMutants.of(spec))
        .extracting(DocumentMutant::diff)
        .isEqualTo(DocumentMutants.of(spec).stream().map(DocumentMutant::diff).toList())
        .hasSizeGreaterThan(1_000);
  }

  private static DocumentMutantRunner runner(Provider provider) {
    List<RecordedInteraction> interactions = PackagedPacts.of(provider).interactions();
    Document spec = provider.document();
    Compilation compilation = new Compilation(spec, HandWritten.uses());
    ProtocolAnswers protocol = ProtocolAnswers.of(Sandbox.api(provider), interactions);
    return new DocumentMutantRunner(
        provider.id(),
        spec,
        interactions,
        it -> ProviderLint.check(it).stream().findFirst().map(finding -> "lint: " + finding),
        List.of(
            it -> compilation.fault(it).map(by -> "compilation: " + by),
            it -> protocol.difference(it).map(by -> "verification: " + by)));
  }
}
