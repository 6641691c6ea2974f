package io.contactkit.contract.record;

import io.contactkit.server.state.JifelineStates;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Requests on the edge of what the document allows. */
final class JifelineBounds {
  private static final String REQUEST = "withoutLocation";

  private final Contract<JifelineStates> jifeline;
  private final JifelineFixtures given;

  private JifelineBounds(Contract<JifelineStates> jifeline) {
    this.jifeline = jifeline;
    this.given = JifelineFixtures.of(jifeline);
  }

  static void describe(Contract<JifelineStates> jifeline) {
    var bounds = new JifelineBounds(jifeline);
    for (String operation : List.of("createContactPoint", "updateContactPoint")) {
      bounds.longest(operation);
      bounds.longEmailAddress(operation);
    }
  }

  private void longest(String operation) {
    Draft<JifelineStates> longest = of(operation).named("The longest texts");
    set(longest, "email_address", emailAddress(255));
    set(longest, "label", "x".repeat(255));
    set(longest, "phone_number", "0".repeat(32));
    if (operation.equals("createContactPoint")) {
      longest.chosen("/id");
    }
  }

  private void longEmailAddress(String operation) {
    of(operation)
        .with("/email_address", emailAddress(256))
        .answers(400, "violationInBody")
        .named("An email address that is too long")
        .value("/violations/0/property_path", "email_address");
  }

  private Draft<JifelineStates> of(String operation) {
    JsonNode before = jifeline.answered("getContactPoint", "withNulls", "");
    Draft<JifelineStates> draft =
        jifeline.of(operation).body(REQUEST).answers(REQUEST).given(given.aCustomer());
    return operation.equals("updateContactPoint") ? draft.given(given.contactPoint(before)) : draft;
  }

  private static void set(Draft<JifelineStates> draft, String property, String value) {
    draft.with("/" + property, value).value("/" + property, value);
  }

  /** As long as asked for, and good in every other respect. */
  private static String emailAddress(int length) {
    String end = ".example.com";
    StringBuilder address = new StringBuilder("a".repeat(64)).append('@');
    while (address.length() + 64 + end.length() < length) {
      address.append("b".repeat(50)).append('.');
    }
    return address.append("c".repeat(length - address.length() - end.length())) + end;
  }
}
