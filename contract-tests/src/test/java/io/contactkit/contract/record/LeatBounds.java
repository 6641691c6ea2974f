package io.contactkit.contract.record;

import io.contactkit.server.state.LeatStates;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Requests on the edge of what the document allows. */
final class LeatBounds {
  private static final String VALUE = "/contact_identifier_value";
  private static final String SHORTEST = "A";

  private final Contract<LeatStates> leat;
  private final LeatFixtures given;

  private LeatBounds(Contract<LeatStates> leat) {
    this.leat = leat;
    this.given = LeatFixtures.of(leat);
  }

  static void describe(Contract<LeatStates> leat) {
    var bounds = new LeatBounds(leat);
    bounds.shortestValue();
    bounds.amount("createRedeemGiftcardPortalSession");
  }

  private void shortestValue() {
    shortest("findContactIdentifier")
        .param("contact_identifier_value", SHORTEST)
        .answers("unlinked")
        .value("/data/value", SHORTEST)
        .given(identifier(null));
    shortest("createContactIdentifier")
        .body("minimal")
        .with(VALUE, SHORTEST)
        .answers("namedAfterItsValue")
        .value("/data/name", SHORTEST)
        .value("/data/value", SHORTEST)
        .given(s -> s.givenNoContactIdentifier(SHORTEST));
    shortest("updateContactIdentifier")
        .body("unchanged")
        .with(VALUE, SHORTEST)
        .answers("unlinked")
        .value("/data/value", SHORTEST)
        .given(identifier(null));
    shortest("deleteContactIdentifier").with(VALUE, SHORTEST).given(identifier(null));
    shortest("linkContactIdentifier")
        .with(VALUE, SHORTEST)
        .answers("linked")
        .value("/data/value", SHORTEST)
        .given(given.aContact())
        .given(identifier(null));
    shortest("unlinkContactIdentifier")
        .with(VALUE, SHORTEST)
        .answers("unlinked")
        .value("/data/value", SHORTEST)
        .given(given.aContact())
        .given(identifier(given.contact()));
  }

  private void amount(String operation) {
    String shop = leat.sent(operation, "minimal", "/shop_uuid").asString();
    String name = leat.answered(operation, "withoutOptionalFields", "/data/shop/name").asString();
    leat.of(operation)
        .named("The smallest amount")
        .with("/amount_in_cents", 1)
        .answers("withoutOptionalFields")
        .chosen("/data/uuid", "/data/url", "/data/created_at")
        .given(s -> s.givenShop(shop, name, null, null));
    leat.of(operation)
        .with("/amount_in_cents", 0)
        .given(s -> s.givenShop(shop, name, null, null))
        .refuses(1003)
        .named("An amount of nothing")
        .withoutValue("/errors/shop_uuid")
        .value("/errors/amount_in_cents", "must be greater than or equal to 1");
  }

  private Draft<LeatStates> shortest(String operation) {
    return leat.of(operation).named("The shortest value");
  }

  private Consumer<LeatStates> identifier(@Nullable String linkedTo) {
    return s -> s.givenContactIdentifier(SHORTEST, given.name(), true, linkedTo);
  }
}
