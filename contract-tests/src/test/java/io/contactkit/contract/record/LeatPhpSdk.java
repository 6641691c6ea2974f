package io.contactkit.contract.record;

import io.contactkit.server.leat.model.SubscriptionState;
import io.contactkit.server.state.LeatStates;
import io.contactkit.spec.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the vendor's own SDK for PHP sends and relies on. It sends forms, has the arguments of a
 * DELETE in the query, and reads answers less strictly than the kit's client.
 */
final class LeatPhpSdk {
  private static final String CONTACT = "123abc-def789-qwerty-34567";
  private static final String TYPE = "123123123";

  private final Contract<LeatStates> leat;
  private final Map<String, SdkRequest> requests;

  private LeatPhpSdk(Contract<LeatStates> leat) {
    this.leat = leat;
    this.requests =
        SdkRequest.ofDocument().stream()
            .collect(
                Collectors.toMap(
                    SdkRequest::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  static Contract<LeatStates> contract() {
    var contract = new Contract<>(Provider.LEAT, LeatStates.class, "leat-php-sdk");
    var sdk = new LeatPhpSdk(contract);
    sdk.identifiers();
    sdk.deletesAtTheBound();
    sdk.subscriptions();
    sdk.portalSessions();
    return contract;
  }

  private void identifiers() {
    sends("findContactIdentifier", "the card of the document")
        .answers("linked")
        .given(s -> s.givenContact(CONTACT, email()))
        .given(s -> s.givenContactIdentifier("ABCDE12356-90", name(), true, CONTACT));
    sends("findContactIdentifier", "no such card")
        .given(s -> s.givenNoContactIdentifier("nope"))
        .refuses(60003);
    sends("findContactIdentifier", "a card that was created")
        .answers("unlinked")
        .value("/data/value", "sdk-1")
        .value("/data/name", "SDK")
        .given(s -> s.givenContactIdentifier("sdk-1", "SDK", true, null));
    sends("createContactIdentifier", "with a name")
        .answers("unlinked")
        .value("/data/value", "sdk-1")
        .value("/data/name", "SDK")
        .given(s -> s.givenNoContactIdentifier("sdk-1"));
    sends("createContactIdentifier", "a value that is taken")
        .given(s -> s.givenContactIdentifier("sdk-1", "SDK", true, null))
        .refuses(60006);
    sends("createContactIdentifier", "for a contact")
        .answers("linkedToContactWithoutEmail")
        .value("/data/value", "sdk-2")
        .value("/data/name", "123")
        .value("/data/contact/uuid", "name")
        .given(s -> s.givenContact("name", null))
        .given(s -> s.givenNoContactIdentifier("sdk-2"));
    link("to the contact of the document", "sdk-1", CONTACT);
    link("to a contact", "sdk-2", "123");
    sends("unlinkContactIdentifier", "a card")
        .answers("unlinked")
        .value("/data/value", "sdk-1")
        .value("/data/name", "SDK")
        .given(s -> s.givenContact(CONTACT, null))
        .given(s -> s.givenContactIdentifier("sdk-1", "SDK", true, CONTACT));
    sends("deleteContactIdentifier", "a card")
        .answers("deleted")
        .given(s -> s.givenContactIdentifier("sdk-1", "SDK", true, null));
  }

  /** The one request that has a bound of its own, because it has a parameter of its own. */
  private void deletesAtTheBound() {
    SdkRequest delete = request("deleteContactIdentifier: a card");
    leat.of("deleteContactIdentifier")
        .sends(delete.with("a value of one character", "sdk-1", "x"))
        .answers("deleted")
        .given(s -> s.givenContactIdentifier("x", "SDK", true, null));
    leat.of("deleteContactIdentifier")
        .sends(delete.with("an empty value", "sdk-1", ""))
        .refuses(1003);
  }

  private void link(String request, String value, String contact) {
    sends("linkContactIdentifier", request)
        .answers("linkedToContactWithoutEmail")
        .value("/data/value", value)
        .value("/data/name", "SDK")
        .value("/data/contact/uuid", contact)
        .given(s -> s.givenContact(contact, null))
        .given(s -> s.givenContactIdentifier(value, "SDK", true, null));
  }

  private void subscriptions() {
    listed("of the contact of the document", CONTACT);
    listed("of a contact, named twice", "123");
    subscribed("of the contact of the document", CONTACT);
    subscribed("of a contact", "123");
    JsonNode type = type("unsubscribeContact", "/data/subscription_type");
    of(sends("unsubscribeContact", "of the contact of the document"), CONTACT, type)
        .given(s -> s.givenSubscription(CONTACT, TYPE, SubscriptionState.SUBSCRIBED));
  }

  private void listed(String request, String contact) {
    JsonNode shown = leat.answered("listContactSubscriptions", "stringStatus", "/data/2");
    of(
            sends("listContactSubscriptions", request)
                .answers("stringStatus")
                .value("/data", List.of(shown)),
            contact,
            shown.path("subscription_type"))
        .given(s -> s.givenSubscription(contact, TYPE, SubscriptionState.PENDING_CONFIRMATION));
  }

  private void subscribed(String request, String contact) {
    JsonNode type = type("subscribeContact", "/data/subscription_type");
    of(sends("subscribeContact", request).answers("pendingConfirmation"), contact, type)
        .given(s -> s.givenSubscription(contact, TYPE, SubscriptionState.UNSUBSCRIBED));
  }

  private JsonNode type(String operation, String pointer) {
    String example = operation.equals("subscribeContact") ? "pendingConfirmation" : "unsubscribed";
    return leat.answered(operation, example, pointer);
  }

  private static Draft<LeatStates> of(Draft<LeatStates> draft, String contact, JsonNode type) {
    return draft
        .given(s -> s.givenContact(contact, null))
        .given(LeatStates::givenNoSubscriptionTypes)
        .given(LeatSubscriptions.type(type));
  }

  private void portalSessions() {
    created("in a shop", "withNullContact", null);
    created("with options", "withNullContact", null);
    created("for a contact", "withContact", "123");
    JsonNode session = leat.answered("getPortalSession", "withNullContact", "/data");
    sends("getPortalSession", "one that was created")
        .answers("withNullContact")
        .chosen("/data/url", "/data/created_at")
        .given(LeatPortalSessions.shop(session.path("shop")))
        .given(LeatPortalSessions.session(session));
  }

  private void created(String request, String example, @Nullable String contact) {
    Draft<LeatStates> draft =
        sends("createPortalSession", request)
            .answers(example)
            .chosen("/data/uuid", "/data/url", "/data/created_at")
            .given(
                LeatPortalSessions.shop(
                    leat.answered("createPortalSession", example, "/data/shop")));
    if (contact != null) {
      draft.given(s -> s.givenContact(contact, null));
    }
  }

  private Draft<LeatStates> sends(String operation, String request) {
    return leat.of(operation).sends(request(operation + ": " + request));
  }

  private SdkRequest request(String name) {
    SdkRequest sent = requests.get(name);
    if (sent == null) {
      throw new IllegalStateException("the SDK has no " + name);
    }
    return sent;
  }

  private String email() {
    return leat.answered("findContactIdentifier", "linked", "/data/contact/email").asString();
  }

  private String name() {
    return leat.answered("findContactIdentifier", "linked", "/data/name").asString();
  }
}
