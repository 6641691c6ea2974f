package io.contactkit.sandbox.seed;

import io.contactkit.server.state.JifelineStates;
import io.contactkit.spec.Provider;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The contact point of the examples with its customer and location. */
@Component
final class JifelineSeed implements Seed {
  private final JifelineStates states;

  JifelineSeed(JifelineStates states) {
    this.states = states;
  }

  @Override
  public void plant() {
    JsonNode point =
        Provider.JIFELINE.document().operation("getContactPoint").success().example("complete");
    UUID customer = uuid(point, "customer_id");
    UUID location = uuid(point, "location_id");
    states.givenCustomer(customer);
    states.givenLocation(location, customer);
    states.givenContactPoint(
        uuid(point, "id"),
        customer,
        point.get("email_address").asString(),
        point.get("label").asString(),
        location,
        point.get("phone_number").asString());
  }

  /** The totals too. */
  @Override
  public void clear() {
    states.givenNoContactPoints();
  }

  private static UUID uuid(JsonNode node, String field) {
    return UUID.fromString(node.get(field).asString());
  }
}
