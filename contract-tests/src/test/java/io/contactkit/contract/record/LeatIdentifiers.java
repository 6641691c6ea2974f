package io.contactkit.contract.record;

import io.contactkit.server.state.LeatStates;

/** Finding, creating and deleting contact identifiers. */
final class LeatIdentifiers {
  private static final String VALUE = "/contact_identifier_value";

  private final Contract<LeatStates> leat;
  private final LeatFixtures given;

  private LeatIdentifiers(Contract<LeatStates> leat) {
    this.leat = leat;
    this.given = LeatFixtures.of(leat);
  }

  static void describe(Contract<LeatStates> leat) {
    var identifiers = new LeatIdentifiers(leat);
    identifiers.find();
    identifiers.create();
    identifiers.delete();
    identifiers.effects();
  }

  private void find() {
    find("linked").given(given.aContact()).given(given.linked());
    find("linkedToContactWithoutEmail").given(given.aContactWithoutEmail()).given(given.linked());
    find("linkedToContactWithNullEmail").given(given.aContactWithoutEmail()).given(given.linked());
    find("unlinked").given(given.unlinked());
    find("withoutContact").given(given.unlinked());
    find("namedAfterItsValue")
        .param("contact_identifier_value", given.otherValue())
        .given(s -> s.givenContactIdentifier(given.otherValue(), given.otherValue(), true, null));
    find("withoutName").given(given.withoutName(null));
    leat.of("findContactIdentifier").param("contact_identifier_value", "").refuses(1003);
    leat.of("findContactIdentifier").given(given.noIdentifier()).refuses(60003);
    leat.of("findContactIdentifier").given(given.inactive()).refuses(60004);
  }

  private void create() {
    create("linked").given(given.aContact());
    create("linkedToContactWithoutEmail").given(given.aContactWithoutEmail());
    create("linkedToContactWithNullEmail").given(given.aContactWithoutEmail());
    createUnlinked("namedAfterItsValue");
    createUnlinked("withoutContact")
        .value("/data/value", given.otherValue())
        .value("/data/name", given.otherValue());
    createUnlinked("unlinked")
        .with("/contact_identifier_name", given.name())
        .value("/data/value", given.otherValue());
    leat.of("createContactIdentifier").with(VALUE, "").refuses(1003);
    leat.of("createContactIdentifier")
        .given(given.noIdentifier())
        .given(given.noContact())
        .refuses(55031);
    leat.of("createContactIdentifier")
        .given(given.aContact())
        .given(given.unlinked())
        .refuses(60006);
  }

  private void delete() {
    leat.of("deleteContactIdentifier").given(given.unlinked()).answers("deleted");
    leat.of("deleteContactIdentifier").given(given.unlinked()).answers("deletedWithoutMeta");
    leat.of("deleteContactIdentifier").with(VALUE, "").refuses(1003);
    leat.of("deleteContactIdentifier").given(given.noIdentifier()).refuses(60003);
  }

  private void effects() {
    find("linked")
        .named("After its creation, linked")
        .after("createContactIdentifier: Linked to a contact")
        .given(given.aContact())
        .given(given.linked());
    find("namedAfterItsValue")
        .named("After its creation, not linked")
        .after("createContactIdentifier: No name was given, so the value is the name")
        .param("contact_identifier_value", given.otherValue())
        .given(s -> s.givenContactIdentifier(given.otherValue(), given.otherValue(), true, null));
    leat.of("findContactIdentifier")
        .given(given.noIdentifier())
        .refuses(60003)
        .named("After its deletion")
        .after("deleteContactIdentifier: Nothing is left to show");
  }

  private Draft<LeatStates> find(String answer) {
    return leat.of("findContactIdentifier").answers(answer);
  }

  private Draft<LeatStates> create(String answer) {
    return leat.of("createContactIdentifier").given(given.noIdentifier()).answers(answer);
  }

  private Draft<LeatStates> createUnlinked(String answer) {
    return leat.of("createContactIdentifier")
        .given(s -> s.givenNoContactIdentifier(given.otherValue()))
        .body("minimal")
        .answers(answer);
  }
}
