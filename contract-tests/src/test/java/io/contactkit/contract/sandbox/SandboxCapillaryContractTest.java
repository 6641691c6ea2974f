package io.contactkit.contract.sandbox;

import static io.contactkit.spec.Provider.CAPILLARY;

import io.contactkit.contract.CapillaryContractTest;
import io.contactkit.contract.verify.StateSetter;
import java.net.URI;

class SandboxCapillaryContractTest extends CapillaryContractTest {
  @Override
  protected URI baseUrl() {
    return Sandbox.api(CAPILLARY);
  }

  @Override
  protected StateSetter states() {
    return StateSetter.url(Sandbox.states(CAPILLARY));
  }
}
