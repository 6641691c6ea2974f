package io.contactkit.contract.sandbox;

import static io.contactkit.spec.Provider.LEAT;

import io.contactkit.contract.LeatContractTest;
import io.contactkit.contract.verify.StateSetter;
import java.net.URI;

class SandboxLeatContractTest extends LeatContractTest {
  @Override
  protected URI baseUrl() {
    return Sandbox.api(LEAT);
  }

  @Override
  protected StateSetter states() {
    return StateSetter.url(Sandbox.states(LEAT));
  }
}
