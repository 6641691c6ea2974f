package io.contactkit.contract.record;

import io.contactkit.server.state.JifelineStates;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Creating, reading, replacing and deleting a contact point. */
final class JifelineContactPoints {
  private static final List<String> EXAMPLES =
      List.of("complete", "withoutLocation", "withNulls", "withEmptyTexts", "bare");

  private final Contract<JifelineStates> jifeline;
  private final JifelineFixtures given;

  private JifelineContactPoints(Contract<JifelineStates> jifeline) {
    this.jifeline = jifeline;
    this.given = JifelineFixtures.of(jifeline);
  }

  static void describe(Contract<JifelineStates> jifeline) {
    var points = new JifelineContactPoints(jifeline);
    EXAMPLES.forEach(points::create);
    EXAMPLES.forEach(points::get);
    EXAMPLES.forEach(points::update);
    points.delete();
    points.effects();
  }

  private void create(String example) {
    written("createContactPoint", example).chosen("/id");
  }

  private void get(String example) {
    jifeline
        .of("getContactPoint")
        .answers(example)
        .given(given.aCustomer())
        .given(given.aLocation())
        .given(given.contactPoint(jifeline.answered("getContactPoint", example, "")));
    if (example.equals("bare")) {
      jifeline.of("getContactPoint").given(given.noContactPoint()).answers(404, "notFound");
    }
  }

  private void update(String example) {
    JsonNode before = jifeline.answered("getContactPoint", "withNulls", "");
    written("updateContactPoint", example).given(given.contactPoint(before));
    if (example.equals("bare")) {
      written("updateContactPoint", "complete")
          .given(given.noContactPoint())
          .answers(404, "notFound");
    }
  }

  private void delete() {
    jifeline
        .of("deleteContactPoint")
        .named("The contact point is gone")
        .given(given.aCustomer())
        .given(JifelineStates::givenNoContactPoints)
        .given(given.contactPoint(jifeline.answered("getContactPoint", "withNulls", "")));
    jifeline.of("deleteContactPoint").given(given.noContactPoint()).answers(404, "notFound");
  }

  private void effects() {
    for (String operation : new String[] {"createContactPoint", "updateContactPoint"}) {
      shown(operation, "complete", "All fields").given(given.aLocation());
      shown(operation, "withNulls", "No email address, no location");
      shown(operation, "withEmptyTexts", "An empty label and phone number");
      shown(operation, "withoutLocation", "The location is left out").value("/location_id", null);
    }
    jifeline
        .of("getContactPoint")
        .given(given.noContactPoint())
        .answers(404, "notFound")
        .named("After its deletion")
        .after("deleteContactPoint: The contact point is gone");
    jifeline
        .of("listContactPoints")
        .answers("empty")
        .named("After the deletion of the only one")
        .after("deleteContactPoint: The contact point is gone")
        .given(given.aCustomer())
        .given(JifelineStates::givenNoContactPoints);
  }

  private Draft<JifelineStates> shown(String operation, String example, String change) {
    String call = operation + ": " + change;
    JsonNode point = jifeline.answered("getContactPoint", example, "");
    if (example.equals("complete")) {
      jifeline
          .of("listContactPoints")
          .named("After " + call)
          .after(call)
          .value("/result/0", point)
          .value("/total", 1)
          .given(given.aCustomer())
          .given(given.aLocation())
          .given(JifelineStates::givenNoContactPoints)
          .given(given.contactPoint(point));
    }
    return jifeline
        .of("getContactPoint")
        .answers(example)
        .named("After " + call)
        .after(call)
        .given(given.aCustomer())
        .given(given.contactPoint(point));
  }

  private Draft<JifelineStates> written(String operation, String example) {
    return jifeline
        .of(operation)
        .body(example.equals("bare") ? "complete" : example)
        .answers(example)
        .given(given.aCustomer())
        .given(given.aLocation())
        .given(JifelineStates::givenNoContactPoints);
  }
}
