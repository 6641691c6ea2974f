package io.contactkit.contract.cli;

import io.contactkit.contract.ContractGate;
import io.contactkit.contract.PackagedPacts;
import io.contactkit.contract.compare.Comparison;
import io.contactkit.contract.compare.Rule;
import io.contactkit.contract.coverage.Coverage;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Document;
import io.contactkit.spec.Provider;
import io.contactkit.spec.docs.GeneratedPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContractReportPageTest {
  private static final Path PAGE = Path.of("../docs/contract-report.md");

  @Test
  void showsTheLinesOfTheGate() throws IOException {
    String lines =
        Stream.of(Provider.values())
            .map(ContractReportPageTest::line)
            .collect(Collectors.joining("\n", "```\n", "\n```"));

    GeneratedPage.section(PAGE, "lines", lines).verify();
  }

  @Test
  void listsTheRules() throws IOException {
    String rules =
        Stream.of(Rule.values()).map(rule -> "- " + rule.fault()).collect(Collectors.joining("\n"));

    GeneratedPage.section(PAGE, "rules", rules).verify();
  }

  private static String line(Provider provider) {
    Document spec = provider.document();
    List<RecordedInteraction> interactions = PackagedPacts.of(provider).interactions();
    return ContractGate.summary(
        Coverage.of(spec, interactions), Comparison.strict(spec).compare(interactions));
  }
}
