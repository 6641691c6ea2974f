package io.contactkit.sandbox.seed;

import io.contactkit.openapi.Example;
import io.contactkit.openapi.Operation;
import io.contactkit.server.capillary.model.IdentifierSource;
import io.contactkit.server.state.CapillaryStates;
import io.contactkit.spec.Provider;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Both customers of the examples; the first has what the examples remove and do not add. */
@Component
final class CapillarySeed implements Seed {
  private final CapillaryStates states;

  CapillarySeed(CapillaryStates states) {
    this.states = states;
  }

  @Override
  public void plant() {
    Operation change = Provider.CAPILLARY.document().operation("changeCustomerIdentifier");
    long customer = change.parameter("customerId").example().asLong();
    JsonNode merged = change.success().example("mergedIntoExistingAccount");
    states.givenCustomer(customer);
    states.givenCustomer(merged.get("createdId").asLong());

    IdentifierSource source =
        IdentifierSource.fromValue(change.parameter("source").example().asString());
    List<Example> requests = change.requestBody().orElseThrow().content().examples();
    Set<JsonNode> kept = values(requests, "remove");
    Set<JsonNode> added = values(requests, "add");
    kept.removeIf(item -> added.contains(item));
    for (Example request : requests) {
      for (JsonNode item : request.value().path("remove")) {
        if (kept.contains(item.get("value"))) {
          states.givenIdentifier(
              customer, item.get("type").asString(), item.get("value").asString(), source, null);
        }
      }
    }
  }

  private static Set<JsonNode> values(List<Example> requests, String list) {
    Set<JsonNode> values = new HashSet<>();
    for (Example request : requests) {
      request.value().path(list).forEach(item -> values.add(item.get("value")));
    }
    return values;
  }
}
