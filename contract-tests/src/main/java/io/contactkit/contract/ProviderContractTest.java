package io.contactkit.contract;

import io.contactkit.contract.junit.ContractTest;
import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.verify.StateSetter;
import io.contactkit.openapi.Document;
import io.contactkit.spec.Provider;

/** Holds a server to the packaged contract of one provider. */
public abstract class ProviderContractTest extends ContractTest {
  private final Provider provider;

  ProviderContractTest(Provider provider) {
    this.provider = provider;
  }

  @Override
  protected final Document document() {
    return provider.document();
  }

  @Override
  protected final PactFile pact() {
    return PackagedPacts.of(provider);
  }

  /**
   * How the server is put into states: {@link StateSetter#url} or a callback. Unless overridden, by
   * the endpoint that this kit's stubs put beside the API, {@code /provider-states/{provider}}.
   */
  @Override
  protected StateSetter states() {
    return StateSetter.url(baseUrl().resolve("/provider-states/" + provider.id()));
  }
}
