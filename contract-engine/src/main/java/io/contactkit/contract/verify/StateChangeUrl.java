package io.contactkit.contract.verify;

import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.pact.RecordedState;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The standard Pact protocol for provider states. */
final class StateChangeUrl implements StateSetter {
  private final URI url;
  private final Map<String, String> headers;
  private final Http http;

  StateChangeUrl(URI url, Map<String, String> headers, Http http) {
    this.url = url;
    this.headers = Map.copyOf(headers);
    this.http = http;
  }

  @Override
  public void setUp(RecordedInteraction interaction) {
    interaction.states().forEach(state -> change(interaction.consumer(), state, true));
  }

  @Override
  public void tearDown(RecordedInteraction interaction) {
    interaction.states().forEach(state -> change(interaction.consumer(), state, false));
  }

  @Override
  public void change(RecordedState state, boolean setUp) {
    change("", state, setUp);
  }

  private void change(String consumer, RecordedState state, boolean setUp) {
    ObjectNode change = JsonNodeFactory.instance.objectNode();
    change.put("consumer", consumer).put("state", state.name());
    change.set("params", state.params());
    change.put("action", setUp ? "setup" : "teardown");
    try {
      Answer answer = http.post(url, headers, change);
      if (answer.status() / 100 != 2) {
        throw new StateException(
            "state '%s' was refused by %s: HTTP %d %s"
                .formatted(state.name(), address(), answer.status(), answer.text()),
            answer.status());
      }
    } catch (IOException e) {
      throw new StateException(
          "no answer from " + address() + " to state '" + state.name() + "'", e);
    }
  }

  // A query may hold a secret.
  private String address() {
    return url.toString().replaceFirst("\\?.*", "");
  }
}
