package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;

/** Judges which properties an object has, must have and may have beyond those. */
record ObjectJudge(Changes changes, Side side, SchemaPairs.Nested nested) {

  void compare(Use use, FlatSchema before, FlatSchema after) {
    before
        .properties()
        .forEach(
            (name, property) -> {
              Element now = after.properties().get(name);
              if (now == null) {
                removed(use.child(name), property, after);
              } else {
                nested.compare(use.child(name), property, now);
              }
            });
    after
        .properties()
        .forEach(
            (name, property) -> {
              if (!before.properties().containsKey(name)) {
                added(use.child(name), property, after.required().containsKey(name));
              }
            });
    compareRequired(use, before, after);
    compareOpenness(use, before, after);
  }

  private void removed(Use use, Element property, FlatSchema after) {
    String what = "property `%s` was removed".formatted(property.name());
    if (side == Side.RESPONSE) {
      changes.add(
          Level.BREAKING,
          property,
          side,
          use,
          what,
          "callers that read it get nothing or anything");
    } else {
      String why =
          Openness.of(after, side) == Openness.OPEN
              ? "what callers say with it is ignored"
              : "servers refuse a property that is not named";
      changes.add(Level.BREAKING, property, side, use, what, why);
    }
  }

  private void added(Use use, Element property, boolean isRequired) {
    String what =
        (isRequired ? "required property `%s` was added" : "property `%s` was added")
            .formatted(property.name());
    if (side == Side.RESPONSE) {
      changes.add(
          Level.COMPATIBLE, property, side, use, what, "callers ignore what they do not know");
    } else {
      changes.add(isRequired ? Effect.NARROWER : Effect.WIDER, property, side, use, what);
    }
  }

  private void compareRequired(Use use, FlatSchema before, FlatSchema after) {
    after
        .required()
        .forEach(
            (name, mark) -> {
              boolean isNew = !before.properties().containsKey(name);
              boolean isNamed = after.properties().containsKey(name);
              if (!before.required().containsKey(name) && !(isNew && isNamed)) {
                String what = "property `%s` is required now".formatted(name);
                changes.add(Effect.NARROWER, mark, side, use.child(name), what);
              }
            });
    before
        .required()
        .forEach(
            (name, mark) -> {
              boolean wasNamed = before.properties().containsKey(name);
              boolean isGone = !after.properties().containsKey(name);
              if (!after.required().containsKey(name) && !(wasNamed && isGone)) {
                String what = "property `%s` is no longer required".formatted(name);
                changes.add(Effect.WIDER, mark, side, use.child(name), what);
              }
            });
  }

  private void compareOpenness(Use use, FlatSchema before, FlatSchema after) {
    Element was = before.keyword("additionalProperties");
    Element is = after.keyword("additionalProperties");
    Openness released = Openness.of(before, side);
    Openness current = Openness.of(after, side);
    if (released == Openness.TYPED && current == Openness.TYPED) {
      nested.compare(use.child("*"), was, is);
    } else if (was.exists() || is.exists()) {
      Openness.effect(released, current)
          .ifPresent(
              effect ->
                  changes.add(
                      effect,
                      is.exists() ? is : was,
                      side,
                      use,
                      Words.change("additionalProperties", was, is)));
    }
  }
}
