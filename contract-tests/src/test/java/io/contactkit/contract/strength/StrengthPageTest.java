package io.contactkit.contract.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.contactkit.spec.docs.GeneratedPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After the engines, whose outcomes it reads. */
@Order(Integer.MAX_VALUE - 1)
class StrengthPageTest {
  private static final Path PAGE = Path.of("../docs/contract-strength.md");

  @Test
  void theNumbersAreThoseOfAFullRun() throws IOException {
    Strength strength = StrengthFiles.in(Path.of("target", "strength")).read();
    assumeTrue(Sampling.ofAtMost(1).isComplete(), "every mutant was put on trial");

    assertThat(strength.complete()).isTrue();
    GeneratedPage.section(PAGE, "numbers", StrengthPage.of(strength)).verify();
  }

  @Test
  void countsAndNamesWhatSurvives() {
    Mutant mutant = new Mutant(Side.CLIENT, "drops a header", "leat", "find", "- Accept", "");
    Strength strength =
        new Strength(
            true,
            List.of(
                Outcome.killed(mutant, "the pact"),
                Outcome.killed(mutant, "the pact"),
                Outcome.survived(mutant, "nobody reads it"),
                Outcome.equivalent(mutant, "it is empty")));

    assertThat(StrengthPage.of(strength).lines())
        .contains(
            "| the provider | 0 | 0 | 0 | 0 | – |",
            "| the client | 4 | 2 | 1 | 1 | 66.6 % |",
            "### Client mutants",
            "| drops a header | 4 | 2 | 1 | 1 | 66.6 % |",
            "- it is empty (1)",
            "- drops a header: nobody reads it (1)");
  }
}
