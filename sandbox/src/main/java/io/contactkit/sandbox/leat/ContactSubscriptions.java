package io.contactkit.sandbox.leat;

import static io.contactkit.server.leat.LeatErrorCode.CONTACT_NOT_FOUND;
import static io.contactkit.server.leat.LeatErrorCode.SUBSCRIPTION_TYPE_NOT_FOUND;

import io.contactkit.sandbox.internal.Transactions;
import io.contactkit.server.leat.LeatApiException;
import io.contactkit.server.leat.model.SubscriptionState;
import io.contactkit.server.leat.model.SubscriptionStrategy;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;

/** The documented rules of contact subscriptions. */
@Service
final class ContactSubscriptions {
  private final SubscriptionStore subscriptions;
  private final ContactStore contacts;
  private final Transactions transactions;

  ContactSubscriptions(
      SubscriptionStore subscriptions, ContactStore contacts, Transactions transactions) {
    this.subscriptions = subscriptions;
    this.contacts = contacts;
    this.transactions = transactions;
  }

  List<Subscription> list(String contactUuid) {
    requireContact(contactUuid);
    return subscriptions.list(contactUuid);
  }

  Subscription subscribe(String contactUuid, String typeUuid) {
    return move(contactUuid, typeUuid, SubscriptionRules::subscribed);
  }

  Subscription unsubscribe(String contactUuid, String typeUuid) {
    return move(contactUuid, typeUuid, (before, strategy) -> SubscriptionState.UNSUBSCRIBED);
  }

  private Subscription move(
      String contactUuid,
      String typeUuid,
      BiFunction<SubscriptionState, SubscriptionStrategy, SubscriptionState> transition) {
    return transactions.inOne(
        () -> {
          SubscriptionType type = existing(contactUuid, typeUuid);
          SubscriptionStrategy strategy = type.strategy();
          subscriptions.begin(contactUuid, type.id(), SubscriptionRules.initial(strategy));
          SubscriptionState next =
              transition.apply(subscriptions.lock(contactUuid, type.id()), strategy);
          subscriptions.update(contactUuid, type.id(), next);
          return new Subscription(type, next);
        });
  }

  private SubscriptionType existing(String contactUuid, String typeUuid) {
    requireContact(contactUuid);
    return subscriptions
        .findType(typeUuid)
        .orElseThrow(() -> new LeatApiException(SUBSCRIPTION_TYPE_NOT_FOUND));
  }

  private void requireContact(String uuid) {
    if (contacts.find(uuid).isEmpty()) {
      throw new LeatApiException(CONTACT_NOT_FOUND);
    }
  }
}
