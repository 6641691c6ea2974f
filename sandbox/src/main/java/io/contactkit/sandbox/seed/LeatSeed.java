package io.contactkit.sandbox.seed;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import io.contactkit.server.leat.model.SubscriptionState;
import io.contactkit.server.leat.model.SubscriptionStrategy;
import io.contactkit.server.state.LeatStates;
import io.contactkit.spec.Provider;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The contact, identifier, shops, subscription types and portal sessions of the examples. */
@Component
final class LeatSeed implements Seed {
  private final LeatStates states;

  LeatSeed(LeatStates states) {
    this.states = states;
  }

  @Override
  public void plant() {
    Document leat = Provider.LEAT.document();
    identifier(leat.operation("findContactIdentifier").success().example("linked").get("data"));
    portalSession(leat.operation("getPortalSession").success().example("withContact").get("data"));
    portalSession(
        leat.operation("createPortalSession").success().example("withContact").get("data"));
    subscriptions(leat.operation("listContactSubscriptions"));
  }

  private void identifier(JsonNode data) {
    JsonNode contact = data.get("contact");
    states.givenContact(contact.get("uuid").asString(), contact.get("email").asString());
    states.givenContactIdentifier(
        data.get("value").asString(),
        data.get("name").asString(),
        data.get("active").asBoolean(),
        contact.get("uuid").asString());
  }

  private void portalSession(JsonNode data) {
    JsonNode shop = data.get("shop");
    String contact = data.get("contact").get("uuid").asString();
    states.givenShop(
        shop.get("uuid").asString(),
        shop.get("name").asString(),
        shop.get("id").asInt(),
        text(shop.get("reference")));
    states.givenContact(contact, null);
    states.givenPortalSession(
        data.get("uuid").asString(),
        shop.get("uuid").asString(),
        contact,
        OffsetDateTime.parse(data.get("created_at").asString()));
  }

  /** The older types first: where both lists number one, the type that can be named stays. */
  private void subscriptions(Operation list) {
    String contact = list.parameter("contact_uuid").example().asString();
    for (String example : new String[] {"integerStatus", "stringStatus"}) {
      for (JsonNode subscription : list.success().example(example).get("data")) {
        JsonNode type = subscription.get("subscription_type");
        states.givenSubscriptionType(
            text(type.get("uuid")),
            type.get("id").asInt(),
            type.get("name").asString(),
            type.get("description").asString(),
            type.get("active").asBoolean(),
            SubscriptionStrategy.fromValue(type.get("strategy").asString()));
        if (subscription.get("status").isString()) {
          states.givenSubscription(
              contact,
              type.get("uuid").asString(),
              SubscriptionState.fromValue(subscription.get("status").asString()));
        }
      }
    }
  }

  private static @Nullable String text(JsonNode node) {
    return node.isNull() ? null : node.asString();
  }
}
