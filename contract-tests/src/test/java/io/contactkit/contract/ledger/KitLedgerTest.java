package io.contactkit.contract.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.PackagedPacts;
import io.contactkit.contract.ledger.Deployability.Row;
import io.contactkit.contract.ledger.Deployability.Verdict;
import io.contactkit.contract.pact.PactFile;
import io.contactkit.openapi.Document;
import io.contactkit.spec.Provider;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The kit's clients go with the documents as they are, and a changed document is noticed. */
class KitLedgerTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource
  void eachClientGoesWithItsDocument(Provider provider) {
    Ledger ledger = Ledger.in(directory);
    String pact = PackagedPacts.source(provider);
    Pacticipant client = new Pacticipant(PactFile.parse(pact).consumer(), "1.0.0");
    Pacticipant api = new Pacticipant(PactFile.parse(pact).provider(), "1.0.0");
    ledger.recordPact(client, pact);
    ledger.recordDocument(api, provider.document());
    ledger.deployed("production", api);

    assertThat(Deployability.of(ledger, client, "production").rows())
        .extracting(Row::verdict)
        .containsExactly(Verdict.COMPARED);
    ledger.recordVerification(api, pact, true);
    assertThat(Deployability.of(ledger, client, "production").rows())
        .extracting(Row::verdict)
        .containsExactly(Verdict.VERIFIED);
  }

  @Test
  void aDocumentWithoutAnOperationDoesNotGoWithTheClientThatIsThere() {
    Ledger ledger = Ledger.in(directory);
    String pact = PackagedPacts.source(Provider.JIFELINE);
    Pacticipant client = new Pacticipant(PactFile.parse(pact).consumer(), "1.0.0");
    Pacticipant next = new Pacticipant(PactFile.parse(pact).provider(), "2.0.0");
    String without =
        Provider.JIFELINE.document().tree().toString().replace("contact_points", "points");
    ledger.recordPact(client, pact);
    ledger.deployed("production", client);
    ledger.recordDocument(next, Document.parse("jifeline.json", without));

    assertThat(Deployability.of(ledger, next, "production").rows())
        .singleElement()
        .satisfies(row -> assertThat(row.verdict()).isEqualTo(Verdict.DISAGREES))
        .satisfies(row -> assertThat(row.reason()).contains("no such path: "));
  }
}
