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
            text(example, "label"),
            example.path("location_id").isString() ? location : null,
            text(example, "phone_number"));
  }

  Consumer<JifelineStates> noContactPoint() {
    return s -> s.givenNoContactPoint(id);
  }

  private String text(JsonNode example, String property) {
    return (example.has(property) ? example : complete).path(property).asString();
  }

  private static UUID uuid(JsonNode object, String property) {
    return UUID.fromString(object.path(property).asString());
  }
}
