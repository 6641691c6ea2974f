package io.contactkit.sandbox.leat;

import io.contactkit.server.leat.SubscriptionStatus;
import io.contactkit.server.leat.api.ContactSubscriptionsApi;
import io.contactkit.server.leat.model.ContactSubscription;
import io.contactkit.server.leat.model.ContactSubscriptionListResponse;
import io.contactkit.server.leat.model.ContactSubscriptionResponse;
import io.contactkit.server.leat.model.SubscribeContactRequest;
import io.contactkit.server.leat.model.UnsubscribeContactRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class ContactSubscriptionsController implements ContactSubscriptionsApi {
  /** What every example with a type that has no uuid shows. */
  private static final SubscriptionStatus INTEGER_STATUS = SubscriptionStatus.of(0);

  private final ContactSubscriptions subscriptions;

  ContactSubscriptionsController(ContactSubscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  @Override
  public ResponseEntity<ContactSubscriptionListResponse> listContactSubscriptions(
      String contactUuid) {
    List<ContactSubscription> all =
        subscriptions.list(contactUuid).stream().map(ContactSubscriptionsController::data).toList();
    return ResponseEntity.ok(new ContactSubscriptionListResponse(all).meta(List.of()));
  }

  @Override
  public ResponseEntity<ContactSubscriptionResponse> subscribeContact(
      String contactUuid, SubscribeContactRequest request) {
    return answer(subscriptions.subscribe(contactUuid, request.getSubscriptionTypeUuid()));
  }

  @Override
  public ResponseEntity<ContactSubscriptionResponse> unsubscribeContact(
      String contactUuid, UnsubscribeContactRequest request) {
    return answer(subscriptions.unsubscribe(contactUuid, request.getSubscriptionTypeUuid()));
  }

  private static ResponseEntity<ContactSubscriptionResponse> answer(Subscription subscription) {
    return ResponseEntity.ok(new ContactSubscriptionResponse(data(subscription)).meta(List.of()));
  }

  private static ContactSubscription data(Subscription subscription) {
    SubscriptionType type = subscription.type();
    return new ContactSubscription(
        subscription.isSubscribed(),
        type.uuid() == null ? INTEGER_STATUS : SubscriptionStatus.of(subscription.state()),
        new io.contactkit.server.leat.model.SubscriptionType(
            type.id(),
            type.uuid(),
            type.name(),
            type.description(),
            type.active(),
            type.strategy()));
  }
}
