package io.contactkit.contract;

import io.contactkit.spec.Provider;

/**
 * Holds a server to Jifeline's contract.
 *
 * <pre>{@code
 * class MyServerTest extends JifelineContractTest {
 *   @Override
 *   protected URI baseUrl() {
 *     return URI.create("http://localhost:8080/jifeline");
 *   }
 * }
 * }</pre>
 */
public abstract class JifelineContractTest extends ProviderContractTest {
  protected JifelineContractTest() {
    super(Provider.JIFELINE);
  }
}
