package io.contactkit.contract.record;

import io.contactkit.server.state.LeatStates;
import java.util.function.Consumer;

/** Linking, unlinking and updating contact identifiers. */
final class LeatIdentifierChanges {
  private static final String VALUE = "/contact_identifier_value";
  private static final String UNCHANGED = "Neither; the document asks for the value only";

  private final Contract<LeatStates> leat;
  private final LeatFixtures given;

  private LeatIdentifierChanges(Contract<LeatStates> leat) {
    this.leat = leat;
    this.given = LeatFixtures.of(leat);
  }

  static void describe(Contract<LeatStates> leat) {
    var changes = new LeatIdentifierChanges(leat);
    changes.links();
    changes.unlinks();
    changes.updates();
    changes.effects();
  }

  private void links() {
    link().answers("linked").given(given.aContact()).given(given.unlinked());
    link()
        .answers("linkedToContactWithoutEmail")
        .given(given.aContactWithoutEmail())
        .given(given.unlinked());
    link()
        .named("The contact has no email address")
        .given(given.aContactWithoutEmail())
        .given(given.unlinked())
        .value("/data/contact/email", null);
    link()
        .named("The identifier has no name")
        .given(given.aContact())
        .given(given.withoutName(null))
        .value("/data/name", null);
    link().with(VALUE, "").refuses(1003);
    link().given(given.noContact()).given(given.unlinked()).refuses(55031);
    link().given(given.aContact()).given(given.noIdentifier()).refuses(60003);
    link().given(given.aContact()).given(given.inactive()).refuses(60004);
    link().given(given.aContact()).given(given.linked()).refuses(60014);
  }

  private void unlinks() {
    unlink().answers("unlinked").given(given.aContact()).given(given.linked());
    unlink()
        .named("The identifier has no name")
        .given(given.aContact())
        .given(given.withoutName(given.contact()))
        .value("/data/name", null);
    unlink()
        .named("The contact is left out")
        .given(given.aContact())
        .given(given.linked())
        .withoutValue("/data/contact")
        .withoutValue("/meta");
    unlink().with(VALUE, "").refuses(1003);
    unlink().given(given.noIdentifier()).refuses(60003);
    unlink().given(given.inactive()).refuses(60004);
    unlink().given(given.unlinked()).refuses(60011);
  }

  private void updates() {
    updateLinked("rename").given(named("Old name", true));
    updateLinked("renameAndActivate").given(named("Old name", false));
    updateLinked("unchanged");
    updateLinked("deactivate").answers("inactive");
    updateLinked("unchanged")
        .named("The identifier is not linked")
        .answers("unlinked")
        .givenOnly(given.unlinked());
    updateLinked("unchanged")
        .named("The contact and the meta data are left out")
        .withoutValue("/data/contact")
        .withoutValue("/meta")
        .givenOnly(given.unlinked());
    updateLinked("unchanged")
        .named("The identifier has no name")
        .value("/data/name", null)
        .given(given.withoutName(given.contact()));
    updateLinked("unchanged")
        .named("The contact's email address is left out")
        .withoutValue("/data/contact/email");
    updateLinked("unchanged")
        .named("The contact has no email address")
        .value("/data/contact/email", null)
        .given(given.aContactWithoutEmail());
    update("unchanged").with(VALUE, "").refuses(1003);
    updateLinked("rename").given(s -> s.givenLinkedContactRemoved(given.value())).refuses(55031);
    update("rename").given(given.noIdentifier()).refuses(60003);
    update("rename")
        .given(given.unlinked())
        .given(s -> s.givenContactIdentifier(given.name(), null, true, null))
        .refuses(60006);
  }

  private void effects() {
    find("After linking")
        .after("linkContactIdentifier: Linked to a contact")
        .given(given.aContact())
        .given(given.linked());
    find("After unlinking")
        .answers("unlinked")
        .after("unlinkContactIdentifier: Not linked to a contact")
        .given(given.aContact())
        .given(given.unlinked());
    for (String change : new String[] {"A new name", "Both", UNCHANGED}) {
      find("After an update: " + change)
          .after("updateContactIdentifier: " + change)
          .given(given.aContact())
          .given(given.linked());
    }
    leat.of("findContactIdentifier")
        .refuses(60004)
        .named("After an update: No longer active")
        .after("updateContactIdentifier: No longer active")
        .given(given.aContact())
        .given(named(given.name(), false));
  }

  private Draft<LeatStates> find(String name) {
    return leat.of("findContactIdentifier").named(name);
  }

  private Consumer<LeatStates> named(String name, boolean active) {
    return s -> s.givenContactIdentifier(given.value(), name, active, given.contact());
  }

  private Draft<LeatStates> link() {
    return leat.of("linkContactIdentifier");
  }

  private Draft<LeatStates> unlink() {
    return leat.of("unlinkContactIdentifier");
  }

  private Draft<LeatStates> update(String request) {
    return leat.of("updateContactIdentifier").request(request);
  }

  private Draft<LeatStates> updateLinked(String request) {
    return update(request)
        .given(s -> s.givenNoContactIdentifier(given.name()))
        .given(given.aContact())
        .given(given.linked());
  }
}
