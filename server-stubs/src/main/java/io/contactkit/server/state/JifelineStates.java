package io.contactkit.server.state;

import io.contactkit.server.jifeline.model.ContactPointRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The states that the Jifeline contract asks for. */
public non-sealed interface JifelineStates extends ProviderStates {

  @State("a customer")
  void givenCustomer(UUID id);

  @State("no customer")
  void givenNoCustomer(UUID id);

  /** Nothing to do for a server that takes any location. */
  @State("a location")
  default void givenLocation(UUID id, UUID customerId) {}

  /** Piece by piece; {@link #givenContactPoint(UUID, ContactPointRequest)} is implemented. */
  @State("a contact point")
  default void givenContactPoint(
      UUID id,
      UUID customerId,
      @Nullable String emailAddress,
      String label,
      @Nullable UUID locationId,
      String phoneNumber) {
    ContactPointRequest content =
        new ContactPointRequest(customerId, emailAddress, label, phoneNumber);
    givenContactPoint(id, content.locationId(locationId));
  }

  /** The contact point with this id and this content, every field set. */
  void givenContactPoint(UUID id, ContactPointRequest content);

  @State("no contact point")
  void givenNoContactPoint(UUID id);

  @State("no contact points")
  void givenNoContactPoints();

  /**
   * Exactly this many contact points of the customer, and of the location if one is named; unless
   * overridden, there are no others either.
   */
  @State("contact points")
  default void givenContactPoints(int count, UUID customerId, @Nullable UUID locationId) {
    givenNoContactPoints();
    for (int number = 1; number <= count; number++) {
      givenContactPoint(
          UUID.randomUUID(), customerId, null, "Contact point " + number, locationId, "");
    }
  }
}
