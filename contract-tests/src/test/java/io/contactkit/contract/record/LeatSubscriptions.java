package io.contactkit.contract.record;

import static io.contactkit.server.leat.model.SubscriptionState.PENDING_CONFIRMATION;
import static io.contactkit.server.leat.model.SubscriptionState.SUBSCRIBED;
import static io.contactkit.server.leat.model.SubscriptionState.UNSUBSCRIBED;

import io.contactkit.server.leat.model.SubscriptionState;
import io.contactkit.server.leat.model.SubscriptionStrategy;
import io.contactkit.server.state.LeatStates;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Contact subscriptions. */
final class LeatSubscriptions {
  private static final String TYPE = "/subscription_type_uuid";

  private final Contract<LeatStates> leat;
  private final LeatFixtures given;
  private final JsonNode news;
  private final JsonNode offers;
  private final JsonNode marketing;

  private LeatSubscriptions(Contract<LeatStates> leat) {
    this.leat = leat;
    this.given = LeatFixtures.of(leat);
    this.news = leat.answered("subscribeContact", "subscribed", "/data/subscription_type");
    this.offers =
        leat.answered("listContactSubscriptions", "stringStatus", "/data/1/subscription_type");
    this.marketing =
        leat.answered("subscribeContact", "pendingConfirmation", "/data/subscription_type");
  }

  static void describe(Contract<LeatStates> leat) {
    var subscriptions = new LeatSubscriptions(leat);
    subscriptions.list();
    subscriptions.subscribe();
    subscriptions.unsubscribe();
    subscriptions.effects();
  }

  /** One type at a time: in which order a list shows several of them is not documented. */
  private void list() {
    listed("stringStatus", 0, "Subscribed").given(state(news, SUBSCRIBED));
    listed("stringStatus", 1, "Not subscribed").given(state(offers, UNSUBSCRIBED));
    listed("stringStatus", 2, "Not confirmed yet").given(state(marketing, PENDING_CONFIRMATION));
    listed("integerStatus", 0, "Status as an integer").value("/data/0/is_subscribed", true);
    listed("integerStatus", 1, "Status as an integer, of a type that wants a confirmation");
    list("noneWithoutMeta").given(LeatStates::givenNoSubscriptionTypes);
    list("none").given(LeatStates::givenNoSubscriptionTypes);
    leat.of("listContactSubscriptions").given(given.noContact()).refuses(55031);
  }

  private void subscribe() {
    subscribe(marketing).answers("pendingConfirmation").given(state(marketing, UNSUBSCRIBED));
    subscribe(news).body("optIn").answers("subscribed").given(state(news, UNSUBSCRIBED));
    subscribe(news).body("optIn").answers("subscribedWithoutMeta").given(state(news, UNSUBSCRIBED));
    subscribe(news)
        .body("optIn")
        .answers("subscribed")
        .named("To a type that one has to opt out of")
        .given(type(news, SubscriptionStrategy.OPT_OUT))
        .given(state(news, UNSUBSCRIBED))
        .value("/data/subscription_type/strategy", SubscriptionStrategy.OPT_OUT.getValue());
    refusals("subscribeContact");
  }

  private void unsubscribe() {
    unsubscribe("A confirmed subscription", SubscriptionStrategy.DOUBLE_OPT_IN);
    unsubscribe("From a type that one had opted into", SubscriptionStrategy.OPT_IN);
    unsubscribe("From a type that one has to opt out of", SubscriptionStrategy.OPT_OUT);
    unsubscribe("The meta data are left out", SubscriptionStrategy.DOUBLE_OPT_IN)
        .answers("unsubscribedWithoutMeta");
    refusals("unsubscribeContact");
  }

  private Draft<LeatStates> unsubscribe(String name, SubscriptionStrategy strategy) {
    return leat.of("unsubscribeContact")
        .named(name)
        .given(given.aContact())
        .given(LeatStates::givenNoSubscriptionTypes)
        .given(type(marketing, strategy))
        .given(state(marketing, SUBSCRIBED))
        .value("/data/subscription_type/strategy", strategy.getValue());
  }

  private void refusals(String operation) {
    leat.of(operation).without(TYPE).refuses(1003);
    leat.of(operation)
        .given(given.aContact())
        .given(s -> s.givenNoSubscriptionType(text(marketing, "uuid")))
        .refuses(55030);
    leat.of(operation).given(given.noContact()).given(type(marketing)).refuses(55031);
  }

  private Draft<LeatStates> subscribe(JsonNode type) {
    return leat.of("subscribeContact")
        .given(given.aContact())
        .given(LeatStates::givenNoSubscriptionTypes)
        .given(type(type));
  }

  private void effects() {
    listed("stringStatus", 0, "After subscribing")
        .after("subscribeContact: The contact is subscribed")
        .given(state(news, SUBSCRIBED));
    listed("stringStatus", 2, "After subscribing, not confirmed yet")
        .after("subscribeContact: The contact has yet to confirm")
        .given(state(marketing, PENDING_CONFIRMATION));
    listed("stringStatus", 2, "After unsubscribing")
        .after("unsubscribeContact: A confirmed subscription")
        .value("/data/0/status", UNSUBSCRIBED.getValue())
        .given(state(marketing, UNSUBSCRIBED));
  }

  private Draft<LeatStates> listed(String example, int index, String name) {
    JsonNode shown = leat.answered("listContactSubscriptions", example, "/data/" + index);
    return list(example)
        .named(name)
        .value("/data", List.of(shown))
        .given(LeatStates::givenNoSubscriptionTypes)
        .given(type(shown.path("subscription_type")));
  }

  private Draft<LeatStates> list(String example) {
    return leat.of("listContactSubscriptions").answers(example).given(given.aContact());
  }

  private Consumer<LeatStates> state(JsonNode type, SubscriptionState state) {
    return s -> s.givenSubscription(given.contact(), text(type, "uuid"), state);
  }

  /** That there is a subscription type as a document's example shows it. */
  static Consumer<LeatStates> type(JsonNode type) {
    return type(type, SubscriptionStrategy.fromValue(text(type, "strategy")));
  }

  private static Consumer<LeatStates> type(JsonNode type, SubscriptionStrategy strategy) {
    return s ->
        s.givenSubscriptionType(
            type.path("uuid").isNull() ? null : text(type, "uuid"),
            type.path("id").asInt(),
            text(type, "name"),
            text(type, "description"),
            type.path("active").asBoolean(),
            strategy);
  }

  private static String text(JsonNode object, String property) {
    return object.path(property).asString();
  }
}
