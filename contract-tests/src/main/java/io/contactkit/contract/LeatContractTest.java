package io.contactkit.contract;

import io.contactkit.spec.Provider;

/**
 * Holds a server to Leat's contract.
 *
 * <pre>{@code
 * class MyServerTest extends LeatContractTest {
 *   @Override
 *   protected URI baseUrl() {
 *     return URI.create("http://localhost:8080/leat");
 *   }
 * }
 * }</pre>
 */
public abstract class LeatContractTest extends ProviderContractTest {
  protected LeatContractTest() {
    super(Provider.LEAT);
  }
}
