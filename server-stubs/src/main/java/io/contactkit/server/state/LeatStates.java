package io.contactkit.server.state;

import io.contactkit.server.leat.model.SubscriptionState;
import io.contactkit.server.leat.model.SubscriptionStrategy;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The states that the Leat contract asks for. */
public non-sealed interface LeatStates extends ProviderStates {

  @State("a contact")
  void givenContact(String uuid, @Nullable String email);

  @State("no contact")
  void givenNoContact(String uuid);

  @State("a shop")
  void givenShop(String uuid, String name, @Nullable Integer id, @Nullable String reference);

  @State("no shop")
  void givenNoShop(String uuid);

  @State("a contact identifier")
  void givenContactIdentifier(
      String value, @Nullable String name, boolean active, @Nullable String contactUuid);

  @State("no contact identifier")
  void givenNoContactIdentifier(String value);

  /** An identifier whose contact has been deleted since it was linked. */
  @State("the linked contact was removed")
  void givenLinkedContactRemoved(String value);

  @State("a subscription type")
  void givenSubscriptionType(
      @Nullable String uuid,
      int id,
      String name,
      String description,
      boolean active,
      SubscriptionStrategy strategy);

  @State("no subscription type")
  void givenNoSubscriptionType(String uuid);

  @State("no subscription types")
  void givenNoSubscriptionTypes();

  @State("a subscription")
  void givenSubscription(String contactUuid, String subscriptionTypeUuid, SubscriptionState state);

  @State("a portal session")
  void givenPortalSession(
      String uuid, String shopUuid, @Nullable String contactUuid, OffsetDateTime createdAt);

  @State("no portal session")
  void givenNoPortalSession(String uuid);

  /** Every operation answers 503 until {@link #tearDown()} or the next state. */
  @State("maintenance mode")
  void givenMaintenance();
}
