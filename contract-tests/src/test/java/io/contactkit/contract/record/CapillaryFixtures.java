package io.contactkit.contract.record;

import io.contactkit.server.capillary.model.IdentifierSource;
import io.contactkit.server.state.CapillaryStates;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The customers and identifiers that Capillary's examples speak of. */
record CapillaryFixtures(long customer, long other, JsonNode email) {
  static final String OPERATION = "changeCustomerIdentifier";
  static final IdentifierSource HERE = IdentifierSource.INSTORE;
  static final IdentifierSource ELSEWHERE = IdentifierSource.ECOMMERCE;

  static CapillaryFixtures of(Contract<CapillaryStates> capillary) {
    return new CapillaryFixtures(
        capillary.answered(OPERATION, "changed", "/createdId").asLong(),
        capillary.answered(OPERATION, "mergedIntoExistingAccount", "/createdId").asLong(),
        capillary.sent(OPERATION, "addEmail", "/add/0"));
  }

  Consumer<CapillaryStates> aCustomer() {
    return s -> s.givenCustomer(customer);
  }

  Consumer<CapillaryStates> anotherCustomer() {
    return s -> s.givenCustomer(other);
  }

  Consumer<CapillaryStates> held(long by, JsonNode identifier, IdentifierSource in) {
    return s -> s.givenIdentifier(by, type(identifier), value(identifier), in, null);
  }

  Consumer<CapillaryStates> free(JsonNode identifier) {
    return s -> s.givenNoIdentifier(type(identifier), value(identifier));
  }

  private static String type(JsonNode identifier) {
    return identifier.path("type").asString();
  }

  private static String value(JsonNode identifier) {
    return identifier.path("value").asString();
  }
}
