package io.contactkit.contract.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.PackagedPacts;
import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.report.ProviderReport;
import io.contactkit.contract.report.Report;
import io.contactkit.contract.strength.StrengthFiles;
import io.contactkit.contract.verify.StateSetter;
import io.contactkit.contract.verify.Verifier;
import io.contactkit.openapi.Document;
import io.contactkit.spec.Provider;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Writes the page that shows the whole contract and what the sandbox makes of it; last, since it
 * reads what became of the mutants.
 */
@Order(Integer.MAX_VALUE)
class SandboxReportTest {
  private static final Path STRENGTH = Path.of("target", "strength");
  private static final Path DIRECTORY = Path.of("target", "contract-report");

  @Test
  void everythingAgrees() {
    Report report =
        Report.of(Arrays.stream(Provider.values()).map(SandboxReportTest::report).toList())
            .withStrength(StrengthFiles.in(STRENGTH).read());

    assertThat(report.writeTo(DIRECTORY)).exists();
    assertThat(report.agrees()).as("see %s", DIRECTORY).isTrue();
  }

  private static ProviderReport report(Provider provider) {
    Document spec = provider.document();
    PactFile pact = PackagedPacts.of(provider);
    Verifier verifier =
        Verifier.of(spec, Sandbox.api(provider))
            .withStates(StateSetter.url(Sandbox.states(provider)));
    return ProviderReport.of(spec, pact, verifier.verify(pact));
  }
}
