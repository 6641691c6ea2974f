package io.contactkit.server.state;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The states that the Jifeline contract asks for. */
public non-sealed interface JifelineStates extends ProviderStates {

  @State("a customer")
  void givenCustomer(UUID id);

  @State("no customer")
  void givenNoCustomer(UUID id);

  @State("a location")
  void givenLocation(UUID id, UUID customerId);

  @State("a contact point")
  void givenContactPoint(
      UUID id,
      UUID customerId,
      @Nullable String emailAddress,
      String label,
      @Nullable UUID locationId,
      String phoneNumber);

  @State("no contact point")
  void givenNoContactPoint(UUID id);

  @State("no contact points")
  void givenNoContactPoints();

  /** Exactly this many contact points of the customer, and of the location if one is named. */
  @State("contact points")
  void givenContactPoints(int count, UUID customerId, @Nullable UUID locationId);
}
