package io.contactkit.contract;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.verify.StateSetter;
import io.contactkit.contract.verify.Summary;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.contract.verify.Verifier;
import io.contactkit.spec.ApiSpec;
import io.contactkit.spec.Provider;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/** Holds a server to the contract of one provider, an interaction per test. */
public abstract class ContractTest {
  private final Provider provider;

  ContractTest(Provider provider) {
    this.provider = provider;
  }

  /** Where the server answers the document's paths. */
  protected abstract URI baseUrl();

  /**
   * How the server is put into states: {@link StateSetter#url} or a callback. Unless overridden, by
   * the endpoint that this kit's stubs put beside the API, {@code /provider-states/{provider}}.
   */
  protected StateSetter states() {
    return StateSetter.url(baseUrl().resolve("/provider-states/" + provider.id()));
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
        Verifier.of(ApiSpec.of(provider), baseUrl())
            .withStates(states())
            .withCredentials(credentials());
    List<Verdict> verdicts = new ArrayList<>();
    return PactFile.packaged(provider).interactions().stream()
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
