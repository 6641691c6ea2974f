package io.contactkit.contract.sandbox;

import static io.contactkit.server.leat.model.SubscriptionStrategy.DOUBLE_OPT_IN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.contactkit.client.leat.LeatClient;
import io.contactkit.client.leat.LeatErrorCode;
import io.contactkit.client.leat.LeatException;
import io.contactkit.client.leat.api.ContactIdentifiersApi;
import io.contactkit.client.leat.api.ContactSubscriptionsApi;
import io.contactkit.client.leat.api.PortalSessionsApi;
import io.contactkit.client.leat.model.ContactIdentifier;
import io.contactkit.client.leat.model.ContactReference;
import io.contactkit.client.leat.model.ContactSubscription;
import io.contactkit.client.leat.model.CreateContactIdentifierRequest;
import io.contactkit.client.leat.model.CreatePortalSessionRequest;
import io.contactkit.client.leat.model.CreateRedeemGiftcardPortalSessionRequest;
import io.contactkit.client.leat.model.DeleteContactIdentifierRequest;
import io.contactkit.client.leat.model.LinkContactIdentifierRequest;
import io.contactkit.client.leat.model.PortalSession;
import io.contactkit.client.leat.model.SubscribeContactRequest;
import io.contactkit.client.leat.model.SubscriptionState;
import io.contactkit.client.leat.model.UnlinkContactIdentifierRequest;
import io.contactkit.client.leat.model.UnsubscribeContactRequest;
import io.contactkit.client.leat.model.UpdateContactIdentifierRequest;
import io.contactkit.spec.Provider;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What one call leaves behind, the next one finds. */
class LeatWalkTest {
  private static final String CARD = "WALK-1";
  private static final String CONTACT = "walking-contact";
  private static final String EMAIL = "walker@bikinibottom.sea";
  private static final String SHOP = "walked-shop";
  private static final String TYPE = "walked-type";

  private final LeatClient leat =
      LeatClient.builder().baseUrl(Sandbox.api(Provider.LEAT)).token("leat-sandbox-token").build();

  @Test
  void aContactIdentifierIsCreatedLinkedUnlinkedUpdatedAndDeleted() {
    ContactIdentifiersApi cards = leat.contactIdentifiers();
    Given.leat(s -> s.givenContact(CONTACT, EMAIL));
    Given.leat(s -> s.givenNoContactIdentifier(CARD));

    ContactIdentifier created =
        cards
            .createContactIdentifier(
                new CreateContactIdentifierRequest().contactIdentifierValue(CARD))
            .getData();
    assertThat(created)
        .isEqualTo(new ContactIdentifier().name(CARD).value(CARD).active(true).contact(null));
    assertThat(cards.findContactIdentifier(CARD).getData()).isEqualTo(created);

    var link = new LinkContactIdentifierRequest().contactIdentifierValue(CARD).contactUuid(CONTACT);
    ContactReference contact = new ContactReference().uuid(CONTACT).email(EMAIL);
    assertThat(cards.linkContactIdentifier(link).getData().getContact()).isEqualTo(contact);
    refused(
        LeatErrorCode.CONTACT_IDENTIFIER_ALREADY_LINKED, () -> cards.linkContactIdentifier(link));
    assertThat(cards.findContactIdentifier(CARD).getData().getContact()).isEqualTo(contact);

    var unlink = new UnlinkContactIdentifierRequest().contactIdentifierValue(CARD);
    assertThat(cards.unlinkContactIdentifier(unlink).getData().getContact()).isNull();
    refused(
        LeatErrorCode.CONTACT_IDENTIFIER_NOT_LINKED, () -> cards.unlinkContactIdentifier(unlink));

    var deactivate =
        new UpdateContactIdentifierRequest()
            .contactIdentifierValue(CARD)
            .contactIdentifierName("Walker")
            .contactIdentifierActive(false);
    assertThat(cards.updateContactIdentifier(deactivate).getData().getActive()).isFalse();
    refused(LeatErrorCode.CONTACT_IDENTIFIER_INACTIVE, () -> cards.findContactIdentifier(CARD));

    var delete = new DeleteContactIdentifierRequest().contactIdentifierValue(CARD);
    assertThat(cards.deleteContactIdentifier(delete).getData()).isNull();
    refused(LeatErrorCode.CONTACT_IDENTIFIER_NOT_FOUND, () -> cards.findContactIdentifier(CARD));
  }

  @Test
  void aContactSubscribesAndUnsubscribes() {
    ContactSubscriptionsApi subscriptions = leat.contactSubscriptions();
    Given.leat(s -> s.givenContact(CONTACT, EMAIL));
    Given.leat(s -> s.givenNoSubscriptionTypes());
    Given.leat(s -> s.givenSubscriptionType(TYPE, 77, "Walks", "Walks", true, DOUBLE_OPT_IN));

    assertThat(subscriptions.listContactSubscriptions(CONTACT).getData())
        .extracting(ContactSubscription::getIsSubscribed)
        .containsExactly(false);
    var subscribe = new SubscribeContactRequest().subscriptionTypeUuid(TYPE);
    ContactSubscription pending = subscriptions.subscribeContact(CONTACT, subscribe).getData();
    assertThat(pending.getIsSubscribed()).isFalse();
    assertThat(pending.getStatus().asState()).contains(SubscriptionState.PENDING_CONFIRMATION);
    assertThat(subscriptions.listContactSubscriptions(CONTACT).getData()).containsExactly(pending);

    var unsubscribe = new UnsubscribeContactRequest().subscriptionTypeUuid(TYPE);
    ContactSubscription ended = subscriptions.unsubscribeContact(CONTACT, unsubscribe).getData();
    assertThat(ended.getStatus().asState()).contains(SubscriptionState.UNSUBSCRIBED);
    assertThat(subscriptions.listContactSubscriptions(CONTACT).getData()).containsExactly(ended);
    Given.leat(s -> s.givenNoSubscriptionTypes());
    refused(
        LeatErrorCode.SUBSCRIPTION_TYPE_NOT_FOUND,
        () -> subscriptions.subscribeContact(CONTACT, subscribe));
  }

  @Test
  void everyKindOfPortalSessionIsThereOnceItWasCreated() {
    PortalSessionsApi sessions = leat.portalSessions();
    Given.leat(s -> s.givenContact(CONTACT, EMAIL));
    Given.leat(s -> s.givenShop(SHOP, "Walkway", 78, null));
    var request = new CreatePortalSessionRequest().shopUuid(SHOP).contactUuid(CONTACT);
    var redemption =
        new CreateRedeemGiftcardPortalSessionRequest().shopUuid(SHOP).amountInCents(1040L);

    List<PortalSession> created =
        List.of(
            sessions.createPortalSession(request).getData(),
            sessions.createCreditReceptionPortalSession(request).getData(),
            sessions.createTopUpGiftcardPortalSession(request).getData(),
            sessions.createPayPrepaidPortalSession(request).getData(),
            sessions.createTopUpPrepaidPortalSession(request).getData(),
            sessions.createVoucherPortalSession(request).getData(),
            sessions.createRedeemGiftcardPortalSession(redemption).getData());

    assertThat(created).extracting(PortalSession::getUuid).doesNotHaveDuplicates();
    for (PortalSession session : created) {
      PortalSession found = sessions.getPortalSession(session.getUuid()).getData();
      assertThat(found.getUrl()).isEqualTo(session.getUrl());
      assertThat(found.getContact()).isEqualTo(session.getContact());
      assertThat(found.getShop().getName()).isEqualTo("Walkway");
      assertThat(found.getCreatedAt()).isEqualTo(session.getCreatedAt());
    }
  }

  private static void refused(LeatErrorCode code, ThrowingCallable call) {
    LeatException exception = catchThrowableOfType(LeatException.class, call);
    assertThat(exception.errorCode()).contains(code);
    assertThat(exception.status()).isEqualTo(code.status());
  }
}
