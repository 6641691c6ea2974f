package io.contactkit.sandbox.leat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.Reply;
import io.contactkit.sandbox.SandboxTest;
import io.contactkit.server.leat.model.SubscriptionState;
import io.contactkit.server.leat.model.SubscriptionStrategy;
import io.contactkit.server.state.LeatStates;
import io.contactkit.spec.Provider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SandboxTest
class ContactSubscriptionsTest {
  private static final String CONTACT = "fresh";
  private static final String DOUBLE_OPT_IN = "123123123";
  private static final String OPT_IN = "456456456";
  private static final String OPT_OUT = "789";

  private final Api leat;
  private final LeatStates states;

  ContactSubscriptionsTest(@LocalServerPort int port, LeatStates states) {
    this.leat = Api.leat(port);
    this.states = states;
  }

  @BeforeEach
  void aContactOfWhomNothingIsKnown() {
    states.givenContact(CONTACT, null);
  }

  @Test
  void listsEveryTypeWithItsStateOrTheOlderInteger() {
    states.givenSubscriptionType(OPT_OUT, 4, "Tips", "", true, SubscriptionStrategy.OPT_OUT);

    Reply list = leat.get("/contact-subscriptions/fresh");

    assertThat(list.data())
        .extracting(
            it -> it.at("/subscription_type/name").asString(),
            it -> it.get("status").toString(),
            it -> it.get("is_subscribed").asBoolean())
        .containsExactly(
            tuple("Marketing", "\"UNSUBSCRIBED\"", false),
            tuple("Functional", "0", true),
            tuple("News", "\"UNSUBSCRIBED\"", false),
            tuple("Tips", "\"SUBSCRIBED\"", true));
  }

  @Test
  void listsNothingWithoutTypes() {
    states.givenNoSubscriptionTypes();

    assertThat(leat.get("/contact-subscriptions/fresh"))
        .isEqualTo(documented("listContactSubscriptions", 200, "none"));
  }

  @Test
  void waitsForAConfirmationWhereTheTypeWantsOne() {
    assertThat(subscribe(CONTACT, DOUBLE_OPT_IN))
        .isEqualTo(documented("subscribeContact", 200, "pendingConfirmation"));
    assertThat(subscribe(CONTACT, DOUBLE_OPT_IN))
        .isEqualTo(documented("subscribeContact", 200, "pendingConfirmation"));
  }

  @Test
  void keepsWhatWasConfirmed() {
    states.givenSubscription(CONTACT, DOUBLE_OPT_IN, SubscriptionState.SUBSCRIBED);

    assertThat(subscribe(CONTACT, DOUBLE_OPT_IN).data().get("is_subscribed").asBoolean()).isTrue();
  }

  @Test
  void subscribesAtOnceOtherwise() {
    assertThat(subscribe(CONTACT, OPT_IN))
        .isEqualTo(documented("subscribeContact", 200, "subscribed"));
  }

  @Test
  void unsubscribesFromEveryState() {
    Reply unsubscribed = documented("unsubscribeContact", 200, "unsubscribed");

    for (SubscriptionState state : SubscriptionState.values()) {
      states.givenSubscription(CONTACT, DOUBLE_OPT_IN, state);
      assertThat(unsubscribe(CONTACT, DOUBLE_OPT_IN)).as("from %s", state).isEqualTo(unsubscribed);
    }
  }

  @Test
  void optsOutOfWhatNobodyOptedInTo() {
    states.givenSubscriptionType(OPT_OUT, 4, "Tips", "", true, SubscriptionStrategy.OPT_OUT);

    assertThat(unsubscribe(CONTACT, OPT_OUT).data().get("status").asString())
        .isEqualTo("UNSUBSCRIBED");
    assertThat(subscribe(CONTACT, OPT_OUT).data().get("status").asString()).isEqualTo("SUBSCRIBED");
  }

  @Test
  void refusesUnknownContactsAndTypes() {
    Reply noContact = documented("subscribeContact", 400, "contactNotFound");
    Reply noType = documented("subscribeContact", 400, "subscriptionTypeNotFound");
    assertThat(leat.get("/contact-subscriptions/nobody")).isEqualTo(noContact);
    assertThat(subscribe("nobody", OPT_IN)).isEqualTo(noContact);
    assertThat(unsubscribe("nobody", OPT_IN)).isEqualTo(noContact);
    assertThat(subscribe(CONTACT, "nothing")).isEqualTo(noType);
    assertThat(unsubscribe(CONTACT, "nothing")).isEqualTo(noType);
  }

  private Reply subscribe(String contact, String type) {
    return leat.put("/contact-subscriptions/" + contact + "/subscribe", named(type));
  }

  private Reply unsubscribe(String contact, String type) {
    return leat.put("/contact-subscriptions/" + contact + "/unsubscribe", named(type));
  }

  private static String named(String type) {
    return "{\"subscription_type_uuid\": \"%s\"}".formatted(type);
  }

  private static Reply documented(String operation, int status, String example) {
    return Reply.documented(Provider.LEAT, operation, status, example);
  }
}
