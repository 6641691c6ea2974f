package io.contactkit.contract;

import io.contactkit.spec.Provider;

/**
 * Holds a server to Capillary's contract.
 *
 * <pre>{@code
 * class MyServerTest extends CapillaryContractTest {
 *   @Override
 *   protected URI baseUrl() {
 *     return URI.create("http://localhost:8080/capillary");
 *   }
 * }
 * }</pre>
 */
public abstract class CapillaryContractTest extends ProviderContractTest {
  protected CapillaryContractTest() {
    super(Provider.CAPILLARY);
  }
}
