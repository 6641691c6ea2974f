package io.contactkit.contract.verify;

import io.contactkit.contract.pact.RecordedState;
import java.io.IOException;
import java.net.URI;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The standard Pact protocol for provider states. */
final class StateChangeUrl implements StateSetter {
  private static final String CONSUMER = "contact-api-kit-client";

  private final URI url;
  private final Http http = new Http();

  StateChangeUrl(URI url) {
    this.url = url;
  }

  @Override
  public void change(RecordedState state, boolean setUp) {
    ObjectNode change = JsonNodeFactory.instance.objectNode();
    change.put("consumer", CONSUMER).put("state", state.name());
    change.set("params", state.params());
    change.put("action", setUp ? "setup" : "teardown");
    try {
      Answer answer = http.post(url, change);
      if (answer.status() / 100 != 2) {
        throw new StateException(
            "state '%s' was refused by %s: HTTP %d %s"
                .formatted(state.name(), url, answer.status(), answer.text()));
      }
    } catch (IOException e) {
      throw new StateException("no answer from " + url + " to state '" + state.name() + "'", e);
    }
  }
}
