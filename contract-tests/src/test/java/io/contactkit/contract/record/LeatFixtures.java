package io.contactkit.contract.record;

import io.contactkit.server.state.LeatStates;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The things that Leat's examples speak of, and the states in which they exist. */
record LeatFixtures(String value, String name, String contact, String email, String otherValue) {

  static LeatFixtures of(Contract<LeatStates> leat) {
    JsonNode linked = leat.answered("findContactIdentifier", "linked", "/data");
    return new LeatFixtures(
        linked.at("/value").asString(),
        linked.at("/name").asString(),
        linked.at("/contact/uuid").asString(),
        linked.at("/contact/email").asString(),
        leat.sent("createContactIdentifier", "minimal", "/contact_identifier_value").asString());
  }

  Consumer<LeatStates> aContact() {
    return s -> s.givenContact(contact, email);
  }

  Consumer<LeatStates> aContactWithoutEmail() {
    return s -> s.givenContact(contact, null);
  }

  Consumer<LeatStates> noContact() {
    return s -> s.givenNoContact(contact);
  }

  Consumer<LeatStates> noIdentifier() {
    return s -> s.givenNoContactIdentifier(value);
  }

  Consumer<LeatStates> linked() {
    return identifier(true, contact);
  }

  Consumer<LeatStates> unlinked() {
    return identifier(true, null);
  }

  Consumer<LeatStates> inactive() {
    return identifier(false, null);
  }

  Consumer<LeatStates> withoutName(@Nullable String linkedTo) {
    return s -> s.givenContactIdentifier(value, null, true, linkedTo);
  }

  private Consumer<LeatStates> identifier(boolean active, @Nullable String linkedTo) {
    return s -> s.givenContactIdentifier(value, name, active, linkedTo);
  }
}
