package io.contactkit.contract.plain;

import io.contactkit.contract.JifelineContractTest;
import io.contactkit.contract.verify.StateSetter;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** The contract against a server that shares no code with the kit's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainJifelineContractTest extends JifelineContractTest {
  private final Directory directory = new Directory();
  private final PlainServer server = new PlainServer(new ContactPoints(directory));
  private URI url = URI.create("http://localhost");

  @BeforeAll
  void start() throws IOException {
    url = server.start();
  }

  @AfterAll
  void stop() {
    server.stop();
  }

  @Override
  protected URI baseUrl() {
    return url;
  }

  @Override
  protected StateSetter states() {
    return (state, setUp) -> {
      if (setUp) {
        directory.bringInto(state.name(), state.params());
      }
    };
  }
}
