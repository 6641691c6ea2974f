package io.contactkit.sandbox.leat;

import io.contactkit.server.leat.model.SubscriptionState;

/** Where a contact stands with a subscription type. */
record Subscription(SubscriptionType type, SubscriptionState state) {
  boolean isSubscribed() {
    return state == SubscriptionState.SUBSCRIBED;
  }
}
