package io.contactkit.contract.record;

import static io.contactkit.contract.record.CapillaryFixtures.ELSEWHERE;
import static io.contactkit.contract.record.CapillaryFixtures.HERE;
import static io.contactkit.contract.record.CapillaryFixtures.OPERATION;

import io.contactkit.server.capillary.model.IdentifierSource;
import io.contactkit.server.state.CapillaryStates;
import tools.jackson.databind.JsonNode;

/** Changes of a customer's identifiers that succeed. */
final class CapillaryChanges {
  private final Contract<CapillaryStates> capillary;
  private final CapillaryFixtures given;

  private CapillaryChanges(Contract<CapillaryStates> capillary) {
    this.capillary = capillary;
    this.given = CapillaryFixtures.of(capillary);
  }

  static void describe(Contract<CapillaryStates> capillary) {
    var changes = new CapillaryChanges(capillary);
    changes.additions();
    changes.removals();
    changes.sources();
    changes.merges();
    changes.sideEffects();
    changes.effects();
  }

  private void additions() {
    added("addEmail").answers("changed");
    added("addEmail").answers("changedWithoutWarnings").named("The warnings are left out");
    added("issueCard");
    added("issueCardBySeriesCode");
  }

  private void removals() {
    JsonNode removed = sent("replaceEmail", "/remove/0");
    added("replaceEmail").given(given.held(given.customer(), removed, HERE));
    for (String example : new String[] {"removeMobile", "removeEmail", "delinkCard"}) {
      capillary
          .of(OPERATION)
          .request(example)
          .given(given.aCustomer())
          .given(given.held(given.customer(), sent(example, "/remove/0"), HERE));
    }
  }

  private void sources() {
    for (IdentifierSource source : IdentifierSource.values()) {
      String name = source.getValue();
      added("addWechat").named("In " + name).param("source", name).param("accountId");
      if (name.equals(HERE.getValue())) {
        added("addWechat").named("In " + name + ", without an account");
      }
    }
  }

  private void merges() {
    added("addEmail")
        .answers("mergedIntoExistingAccount")
        .named("The identifier belongs to another account, which survives")
        .given(given.anotherCustomer())
        .given(given.held(given.other(), given.email(), ELSEWHERE));
    added("addEmail")
        .answers("alreadyMerged")
        .named("The two accounts were merged before")
        .given(given.anotherCustomer())
        .given(s -> s.givenMergedCustomers(given.customer(), given.other()));
  }

  private void sideEffects() {
    long points =
        capillary.answered(OPERATION, "withSideEffects", "/sideEffects/0/awardedPoints").asLong();
    String type = given.email().path("type").asString();
    added("addEmail")
        .answers("withSideEffects")
        .named("The change awards points")
        .given(s -> s.givenPromotion(type, points));
    added("addEmail")
        .answers("withUnmeasuredSideEffect")
        .named("The change awards points, the number being left out")
        .given(s -> s.givenPromotion(type, points));
    added("addEmail")
        .named("Points are awarded asynchronously")
        .param("use_async")
        .given(s -> s.givenPromotion(type, points));
    added("addEmail").named("Explicitly synchronous").param("use_async", false);
  }

  /** Nothing reads identifiers, so that a second change has to show what the first one did. */
  private void effects() {
    for (String example :
        new String[] {"addEmail", "issueCard", "issueCardBySeriesCode", "replaceEmail"}) {
      alone("/add", example)
          .refuses(8008)
          .named("After the same addition: " + example)
          .given(given.held(given.customer(), sent(example, "/add/0"), HERE));
    }
    for (String example : new String[] {"removeEmail", "delinkCard", "replaceEmail"}) {
      alone("/remove", example)
          .refuses(8015)
          .named("After the same removal: " + example)
          .given(given.free(sent(example, "/remove/0")));
    }
    again("addEmail")
        .answers(400, "identifierExistsAfterMerge")
        .named("After a merge")
        .after(OPERATION + ": The identifier belongs to another account, which survives")
        .given(given.anotherCustomer())
        .given(s -> s.givenMergedCustomers(given.customer(), given.other()))
        .given(given.held(given.other(), given.email(), HERE));
  }

  /** The change once more, with one of its lists only. */
  private Draft<CapillaryStates> alone(String list, String example) {
    return again(example).onlyWith(list);
  }

  private Draft<CapillaryStates> again(String example) {
    Draft<CapillaryStates> again = capillary.of(OPERATION).request(example);
    return again.after(again.description()).given(given.aCustomer());
  }

  private Draft<CapillaryStates> added(String example) {
    return capillary
        .of(OPERATION)
        .request(example)
        .given(given.aCustomer())
        .given(given.free(sent(example, "/add/0")));
  }

  private JsonNode sent(String example, String pointer) {
    return capillary.sent(OPERATION, example, pointer);
  }
}
