package io.contactkit.contract.record;

import static org.assertj.core.api.Assertions.fail;

import au.com.dius.pact.consumer.BaseMockServer;
import au.com.dius.pact.consumer.MockHttpServerKt;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.core.model.BasePact;
import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.PactSpecVersion;
import java.net.URI;
import java.util.List;

/** Many interactions that no request could mix up, on one mock server. */
final class Session {
  private final List<Draft<?>> drafts;
  private final BaseMockServer server;

  private Session(List<Draft<?>> drafts, BaseMockServer server) {
    this.drafts = drafts;
    this.server = server;
  }

  static Session start(List<Draft<?>> drafts) {
    var pact = (BasePact) DefaultPactReader.INSTANCE.loadPact(PactJson.of(drafts).toString());
    BaseMockServer server =
        MockHttpServerKt.mockServer(pact, MockProviderConfig.createDefault(PactSpecVersion.V4));
    server.start();
    server.waitForServer();
    return new Session(drafts, server);
  }

  List<Draft<?>> drafts() {
    return drafts;
  }

  void play(Draft<?> draft) {
    new Take(draft, URI.create(server.getUrl())).play();
  }

  /** Fails unless every request was one that the pact describes, and each came. */
  void finish() {
    PactVerificationResult result = server.validateMockServerState(null);
    server.stop();
    if (!(result instanceof PactVerificationResult.Ok)) {
      fail(result.getDescription());
    }
  }
}
