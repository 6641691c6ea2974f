package io.contactkit.sandbox.leat;

import static io.contactkit.server.leat.model.SubscriptionState.PENDING_CONFIRMATION;
import static io.contactkit.server.leat.model.SubscriptionState.SUBSCRIBED;
import static io.contactkit.server.leat.model.SubscriptionState.UNSUBSCRIBED;

import io.contactkit.server.leat.model.SubscriptionState;
import io.contactkit.server.leat.model.SubscriptionStrategy;

/** Which state of a subscription follows from which. */
final class SubscriptionRules {
  private SubscriptionRules() {}

  /** Before anything was said: opting out is the only strategy that begins with a subscription. */
  static SubscriptionState initial(SubscriptionStrategy strategy) {
    return strategy == SubscriptionStrategy.OPT_OUT ? SUBSCRIBED : UNSUBSCRIBED;
  }

  /** Whoever confirmed once need not confirm again. */
  static SubscriptionState subscribed(SubscriptionState before, SubscriptionStrategy strategy) {
    boolean toConfirm = strategy == SubscriptionStrategy.DOUBLE_OPT_IN && before != SUBSCRIBED;
    return toConfirm ? PENDING_CONFIRMATION : SUBSCRIBED;
  }
}
