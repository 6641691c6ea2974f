package io.contactkit.example;

import io.contactkit.server.leat.LeatApiException;
import io.contactkit.server.leat.LeatErrorCode;
import io.contactkit.server.leat.SubscriptionStatus;
import io.contactkit.server.leat.api.ContactIdentifiersApi;
import io.contactkit.server.leat.api.ContactSubscriptionsApi;
import io.contactkit.server.leat.model.ContactIdentifier;
import io.contactkit.server.leat.model.ContactIdentifierResponse;
import io.contactkit.server.leat.model.ContactSubscription;
import io.contactkit.server.leat.model.ContactSubscriptionListResponse;
import io.contactkit.server.leat.model.ContactSubscriptionResponse;
import io.contactkit.server.leat.model.CreateContactIdentifierRequest;
import io.contactkit.server.leat.model.DeleteContactIdentifierRequest;
import io.contactkit.server.leat.model.DeletedContactIdentifierResponse;
import io.contactkit.server.leat.model.LinkContactIdentifierRequest;
import io.contactkit.server.leat.model.SubscribeContactRequest;
import io.contactkit.server.leat.model.SubscriptionState;
import io.contactkit.server.leat.model.SubscriptionStrategy;
import io.contactkit.server.leat.model.SubscriptionType;
import io.contactkit.server.leat.model.UnlinkContactIdentifierRequest;
import io.contactkit.server.leat.model.UnsubscribeContactRequest;
import io.contactkit.server.leat.model.UpdateContactIdentifierRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Answers of Leat for the tests, without any state. */
final class ExampleLeat {

  private ExampleLeat() {}

  @RestController
  static class Identifiers implements ContactIdentifiersApi {

    private static ResponseEntity<ContactIdentifierResponse> answer(String value) {
      ContactIdentifier identifier = new ContactIdentifier(null, value, true);
      return ResponseEntity.ok(new ContactIdentifierResponse(identifier).meta(List.of()));
    }

    @Override
    public ResponseEntity<ContactIdentifierResponse> createContactIdentifier(
        CreateContactIdentifierRequest request) {
      return answer(request.getContactIdentifierValue());
    }

    @Override
    public ResponseEntity<DeletedContactIdentifierResponse> deleteContactIdentifier(
        DeleteContactIdentifierRequest request) {
      return ResponseEntity.ok(new DeletedContactIdentifierResponse((Object) null));
    }

    @Override
    public ResponseEntity<ContactIdentifierResponse> findContactIdentifier(String value) {
      return answer(value);
    }

    @Override
    public ResponseEntity<ContactIdentifierResponse> linkContactIdentifier(
        LinkContactIdentifierRequest request) {
      throw new LeatApiException(LeatErrorCode.CONTACT_NOT_FOUND);
    }

    @Override
    public ResponseEntity<ContactIdentifierResponse> unlinkContactIdentifier(
        UnlinkContactIdentifierRequest request) {
      return answer(request.getContactIdentifierValue());
    }

    @Override
    public ResponseEntity<ContactIdentifierResponse> updateContactIdentifier(
        UpdateContactIdentifierRequest request) {
      return answer(request.getContactIdentifierValue());
    }
  }

  @RestController
  static class Subscriptions implements ContactSubscriptionsApi {

    @Override
    public ResponseEntity<ContactSubscriptionListResponse> listContactSubscriptions(String uuid) {
      return ResponseEntity.ok(new ContactSubscriptionListResponse(List.of()));
    }

    @Override
    public ResponseEntity<ContactSubscriptionResponse> subscribeContact(
        String uuid, SubscribeContactRequest request) {
      SubscriptionType type =
          new SubscriptionType(1, null, uuid, "", true, SubscriptionStrategy.OPT_IN);
      SubscriptionStatus status = SubscriptionStatus.of(SubscriptionState.SUBSCRIBED);
      return ResponseEntity.ok(
          new ContactSubscriptionResponse(new ContactSubscription(true, status, type)));
    }

    @Override
    public ResponseEntity<ContactSubscriptionResponse> unsubscribeContact(
        String uuid, UnsubscribeContactRequest request) {
      throw new LeatApiException(LeatErrorCode.CONTACT_IDENTIFIER_NOT_LINKED);
    }
  }
}
