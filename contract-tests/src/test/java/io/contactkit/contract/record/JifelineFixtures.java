package io.contactkit.contract.record;

import io.contactkit.server.state.JifelineStates;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The customer, the location and the contact point that Jifeline's examples speak of. */
record JifelineFixtures(UUID id, UUID customer, UUID location, JsonNode complete) {

  static JifelineFixtures of(Contract<JifelineStates> jifeline) {
    JsonNode complete = jifeline.answered("getContactPoint", "complete", "");
    return new JifelineFixtures(
        uuid(complete, "id"),
        uuid(complete, "customer_id"),
        uuid(complete, "location_id"),
        complete);
  }

  Consumer<JifelineStates> aCustomer() {
    return s -> s.givenCustomer(customer);
  }

  Consumer<JifelineStates> aLocation() {
    return s -> s.givenLocation(location, customer);
  }

  /** The contact point as an example of an answer shows it. */
  Consumer<JifelineStates> contactPoint(JsonNode example) {
    return s ->
        s.givenContactPoint(
            id,
            customer,
            example.path("email_address").asStringOpt().orElse(null),
            complete.path("label").asString(),
            example.path("location_id").isString() ? location : null,
            complete.path("phone_number").asString());
  }

  Consumer<JifelineStates> noContactPoint() {
    return s -> s.givenNoContactPoint(id);
  }

  private static UUID uuid(JsonNode object, String property) {
    return UUID.fromString(object.path(property).asString());
  }
}
