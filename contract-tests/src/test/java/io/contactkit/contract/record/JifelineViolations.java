package io.contactkit.contract.record;

import io.contactkit.server.state.JifelineStates;
import java.util.List;
import java.util.UUID;

/** Requests that break constraints in the body, the query or the path. */
final class JifelineViolations {
  private static final String NO_UUID = "not-a-uuid";

  private final Contract<JifelineStates> jifeline;
  private final JifelineFixtures given;

  private JifelineViolations(Contract<JifelineStates> jifeline) {
    this.jifeline = jifeline;
    this.given = JifelineFixtures.of(jifeline);
  }

  static void describe(Contract<JifelineStates> jifeline) {
    var violations = new JifelineViolations(jifeline);
    violations.inQuery();
    violations.inPath();
    violations.inBody("createContactPoint");
    violations.inBody("updateContactPoint");
  }

  private void inQuery() {
    jifeline
        .of("listContactPoints")
        .param("limit", 1001)
        .answers(400, "violationInQuery")
        .named("A limit above the maximum");
    two("listContactPoints", "query", "limit", "offset").param("limit", -1).param("offset", -1);
    violated("listContactPoints", "query", "limit").param("limit", -1);
    violated("listContactPoints", "query", "offset").param("offset", -1);
    violated("listContactPoints", "query", "customer_id").param("customer_id", NO_UUID);
    violated("listContactPoints", "query", "location_id").param("location_id", NO_UUID);
  }

  private void inPath() {
    for (String operation :
        List.of("getContactPoint", "updateContactPoint", "deleteContactPoint")) {
      violated(operation, "path", "contact_point_id").param("contact_point_id", NO_UUID);
    }
  }

  private void inBody(String operation) {
    var nobody = UUID.fromString("00000000-0000-4000-8000-000000000000");
    jifeline
        .of(operation)
        .body("withoutLocation")
        .with("/customer_id", nobody)
        .given(s -> s.givenNoCustomer(nobody))
        .given(given.aCustomer())
        .given(given.contactPoint(given.complete()))
        .answers(400, "violationInBody");
    jifeline
        .of(operation)
        .body("withoutLocation")
        .answers("withoutLocation")
        .named("Of another customer")
        .with("/customer_id", nobody)
        .value("/customer_id", nobody)
        .chosen("/id")
        .given(s -> s.givenCustomer(nobody))
        .given(given.aCustomer())
        .given(given.contactPoint(given.complete()));
    for (String field : List.of("customer_id", "label", "phone_number")) {
      violated(operation, "body", field).named("Without " + field).without("/" + field);
    }
    two(operation, "body", "label", "phone_number")
        .with("/label", "x".repeat(256))
        .with("/phone_number", "0".repeat(33));
    violated(operation, "body", "email_address").with("/email_address", "support");
    violated(operation, "body", "label").with("/label", "x".repeat(256));
    violated(operation, "body", "phone_number").with("/phone_number", "0".repeat(33));
  }

  /** The document's example of two violations, of fields that this operation has. */
  private Draft<JifelineStates> two(String operation, String in, String first, String second) {
    return jifeline
        .of(operation)
        .answers(400, "violations")
        .value("/violations/0/property_path", first)
        .value("/violations/0/in", in)
        .value("/violations/1/property_path", second)
        .value("/violations/1/in", in);
  }

  private Draft<JifelineStates> violated(String operation, String in, String field) {
    String example =
        switch (in) {
          case "body" -> "violationInBody";
          case "query" -> "violationInQuery";
          default -> "violationInPath";
        };
    boolean documented =
        jifeline.spec().operation(operation).response(400).content().examples().stream()
            .anyMatch(candidate -> candidate.name().equals(example));
    return jifeline
        .of(operation)
        .answers(400, documented ? example : "violationInBody")
        .named("Violation of " + field + " in the " + in)
        .value("/violations/0/property_path", field)
        .value("/violations/0/in", in);
  }
}
