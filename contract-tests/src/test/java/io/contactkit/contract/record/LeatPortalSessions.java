package io.contactkit.contract.record;

import io.contactkit.server.state.LeatStates;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Portal sessions: seven creations over one shape, and reading one. */
final class LeatPortalSessions {
  private static final List<String> CREATIONS =
      List.of(
          "createPortalSession",
          "createCreditReceptionPortalSession",
          "createRedeemGiftcardPortalSession",
          "createTopUpGiftcardPortalSession",
          "createPayPrepaidPortalSession",
          "createTopUpPrepaidPortalSession",
          "createVoucherPortalSession");

  private static final String REFERENCE = "KK-1";

  private final Contract<LeatStates> leat;

  private LeatPortalSessions(Contract<LeatStates> leat) {
    this.leat = leat;
  }

  static void describe(Contract<LeatStates> leat) {
    var sessions = new LeatPortalSessions(leat);
    CREATIONS.forEach(sessions::create);
    sessions.get();
    CREATIONS.forEach(sessions::getAfter);
  }

  private void create(String operation) {
    created(operation, "minimal", "withNullContact").given(shop(operation, "withNullContact"));
    created(operation, "minimal", "withoutOptionalFields")
        .given(shop(operation, "withoutOptionalFields"));
    created(operation, "everyOption", "withContact")
        .given(shop(operation, "withContact"))
        .given(contact(operation, "withContact"));
    JsonNode shop = leat.answered(operation, "withNullContact", "/data/shop");
    created(operation, "minimal", "withNullContact")
        .named("In a shop with a reference")
        .value("/data/shop/reference", REFERENCE)
        .given(
            s ->
                s.givenShop(
                    text(shop, "uuid"), text(shop, "name"), shop.path("id").asInt(), REFERENCE));
    Draft<LeatStates> minimal =
        created(operation, "minimal", "withNullContact")
            .named("The meta data are left out")
            .withoutValue("/meta")
            .given(shop(operation, "withNullContact"));
    Variants.ofOptionalProperties(minimal, "contact_uuid");
    Variants.ofMalformedProperties(
        minimal, (draft, name) -> draft.refuses(1003).value("/errors", Map.of(name, "invalid")));
    JsonNode contact = leat.sent(operation, "everyOption", "/contact_uuid");
    created(operation, "minimal", "withContact")
        .named("For a known contact, with an email address")
        .with("/contact_uuid", contact)
        .given(shop(operation, "withContact"))
        .given(s -> s.givenContact(contact.asString(), null));
    // the example has a list of texts, a form that a server may or may not use
    leat.of(operation)
        .without("/shop_uuid")
        .refuses(1003)
        .value("/errors/shop_uuid", "must not be null");
    leat.of(operation).given(s -> s.givenNoShop(shop(operation))).refuses(1008);
    leat.of(operation)
        .body("everyOption")
        .given(shop(operation, "withContact"))
        .given(s -> s.givenNoContact(contact.asString()))
        .refuses(55031);
  }

  private void get() {
    got("withContact")
        .given(contact("getPortalSession", "withContact"))
        .given(session("withContact"));
    got("withNullContact").given(session("withNullContact"));
    got("withoutOptionalFields")
        .given(session("withoutOptionalFields"))
        .value("/data/uuid", sessionUuid());
    leat.of("getPortalSession").given(s -> s.givenNoPortalSession(sessionUuid())).refuses(1003);
  }

  private void getAfter(String operation) {
    getAfter(operation, "withNullContact", "The contact is not known yet");
    getAfter(operation, "withContact", "For a known contact")
        .given(contact(operation, "withContact"));
  }

  private Draft<LeatStates> getAfter(String operation, String answer, String creation) {
    JsonNode session = leat.answered(operation, answer, "/data");
    return leat.of("getPortalSession")
        .named("After %s: %s".formatted(operation, creation))
        .after(operation + ": " + creation)
        .param("portal_session_uuid", session.path("uuid"))
        .value("/data", session)
        .withoutValue("/data/events")
        .chosen("/data/url")
        .given(shop(operation, answer))
        .given(session(session));
  }

  private Draft<LeatStates> created(String operation, String request, String answer) {
    return leat.of(operation)
        .body(request)
        .answers(answer)
        .chosen("/data/uuid", "/data/url", "/data/created_at");
  }

  private Draft<LeatStates> got(String answer) {
    return leat.of("getPortalSession")
        .answers(answer)
        .given(shop("getPortalSession", answer))
        .chosen("/data/url", "/data/created_at");
  }

  private Consumer<LeatStates> session(String example) {
    return session(sessionUuid(), leat.answered("getPortalSession", example, "/data"));
  }

  /** That there is a session as a document's example shows it. */
  static Consumer<LeatStates> session(JsonNode session) {
    return session(session.path("uuid").asString(), session);
  }

  private static Consumer<LeatStates> session(String uuid, JsonNode session) {
    @Nullable String contact = session.at("/contact/uuid").asStringOpt().orElse(null);
    return s ->
        s.givenPortalSession(
            uuid,
            session.at("/shop/uuid").asString(),
            contact,
            OffsetDateTime.parse(session.at("/created_at").asString()));
  }

  private String sessionUuid() {
    return leat.answered("getPortalSession", "withContact", "/data/uuid").asString();
  }

  private String shop(String operation) {
    return leat.sent(operation, "minimal", "/shop_uuid").asString();
  }

  private Consumer<LeatStates> shop(String operation, String example) {
    return shop(leat.answered(operation, example, "/data/shop"));
  }

  /** That there is a shop as a document's example shows it. */
  static Consumer<LeatStates> shop(JsonNode shop) {
    @Nullable Integer id = shop.has("id") ? shop.path("id").asInt() : null;
    @Nullable String reference = shop.path("reference").asStringOpt().orElse(null);
    return s ->
        s.givenShop(shop.path("uuid").asString(), shop.path("name").asString(), id, reference);
  }

  private Consumer<LeatStates> contact(String operation, String example) {
    String uuid = leat.answered(operation, example, "/data/contact/uuid").asString();
    return s -> s.givenContact(uuid, null);
  }

  private static String text(JsonNode object, String property) {
    return object.path(property).asString();
  }
}
