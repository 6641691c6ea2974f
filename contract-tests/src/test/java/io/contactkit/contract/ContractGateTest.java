package io.contactkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.pact.PactFile;
import io.contactkit.openapi.Document;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractGateTest {
  @TempDir private Path baseline;

  @Test
  void saysWhomAChangeSinceTheReleaseBreaks() throws IOException {
    String source = Provider.JIFELINE.document().source();
    String path = "  /v2/customers/contact_points:";

    assertThat(source).contains(path);
    assertThat(broken(source.replace(path, "  /v2/contact_points:")))
        .hasSize(2)
        .allMatch(line -> line.contains(": breaking: operation `"));
    assertThat(broken(source)).isEmpty();
  }

  @Test
  void saysNothingOfADocumentThatWasNeverReleased() throws IOException {
    Document current = Provider.JIFELINE.document();
    List<PactFile> pact = PackagedPacts.each(Provider.JIFELINE);

    assertThat(ContractGate.broken(current, baseline.resolve("none.yaml"), pact)).isEmpty();
  }

  private List<String> broken(String released) throws IOException {
    return ContractGate.broken(
        Provider.JIFELINE.document(),
        Files.writeString(baseline.resolve("jifeline.yaml"), released),
        PackagedPacts.each(Provider.JIFELINE));
  }
}
