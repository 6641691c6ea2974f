package io.contactkit.contract.sandbox;

import static io.contactkit.spec.Provider.JIFELINE;

import io.contactkit.contract.JifelineContractTest;
import io.contactkit.contract.verify.StateSetter;
import java.net.URI;

class SandboxJifelineContractTest extends JifelineContractTest {
  @Override
  protected URI baseUrl() {
    return Sandbox.api(JIFELINE);
  }

  @Override
  protected StateSetter states() {
    return StateSetter.url(Sandbox.states(JIFELINE));
  }
}
