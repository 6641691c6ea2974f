package io.contactkit.contract.junit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.verify.StateSetter;
import io.contactkit.contract.verify.Summary;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.contract.verify.Verifier;
import io.contactkit.openapi.Document;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/**
 * Holds a server to a pact and a document, an interaction per test.
 *
 * <pre>{@code
 * class MyServerTest extends ContractTest {
 *   @Override
 *   protected Document document() {
 *     return Document.read(Path.of("shop.yaml"));
 *   }
 *
 *   @Override
 *   protected PactFile pact() {
 *     return PactFile.read(Path.of("pacts/web-shop.json"));
 *   }
 *
 *   @Override
 *   protected URI baseUrl() {
 *     return URI.create("http://localhost:8080");
 *   }
 * }
 * }</pre>
 */
public abstract class ContractTest {

  protected abstract Document document();

  protected abstract PactFile pact();

  /** Where the server answers the document's paths. */
  protected abstract URI baseUrl();

  /** How the server is put into states: {@link StateSetter#url} or a callback; not at all here. */
  protected StateSetter states() {
    return StateSetter.NONE;
  }

  /**
   * The server's own credential headers by the recorded ones; the recorded ones unless overridden.
   */
  protected Map<String, String> credentials() {
    return Map.of();
  }

  @TestFactory
  Stream<DynamicTest> honoursTheContract() {
    Verifier verifier =
        Verifier.of(document(), baseUrl()).withStates(states()).withCredentials(credentials());
    List<Verdict> verdicts = new ArrayList<>();
    return pact().interactions().stream()
        .map(
            interaction ->
                dynamicTest(
                    interaction.description(), () -> judge(verifier, interaction, verdicts)))
        .onClose(() -> System.out.println(Summary.of(verdicts)));
  }

  private static void judge(
      Verifier verifier, RecordedInteraction interaction, List<Verdict> verdicts) {
    Verdict verdict = verifier.verify(interaction);
    verdicts.add(verdict);
    if (!verdict.agrees()) {
      throw new AssertionFailedError(verdict.message());
    }
  }
}
