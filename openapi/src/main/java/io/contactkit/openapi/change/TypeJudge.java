package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;
import java.util.Set;

/** Judges type, format and nullability. */
record TypeJudge(Changes changes, Side side, boolean isText) {
  private static final Set<String> SCALARS = Set.of("integer", "number", "boolean");

  /** Whether the types have so little in common that there is nothing else to compare. */
  boolean hasAnotherType(Use use, FlatSchema before, FlatSchema after) {
    compareNullability(use, before.keyword("nullable"), after.keyword("nullable"));
    Element was = before.keyword("type");
    Element is = after.keyword("type");
    Effect effect = effect(was.text(), is.text());
    if (!was.text().equals(is.text())) {
      changes.add(effect, is, side, use, Words.change("type", was, is));
      return was.exists() && is.exists();
    }
    compareFormat(use, before.keyword("format"), after.keyword("format"));
    return false;
  }

  private Effect effect(String was, String is) {
    if (was.isEmpty() || is.isEmpty()) {
      return is.isEmpty() ? Effect.WIDER : Effect.NARROWER;
    }
    if (was.equals("integer") && is.equals("number")) {
      return Effect.WIDER;
    }
    if (was.equals("number") && is.equals("integer")) {
      return Effect.NARROWER;
    }
    // Where everything is written as a text, a text may be what a number was.
    if (isText && SCALARS.contains(was) && is.equals("string")) {
      return Effect.WIDER;
    }
    return isText && was.equals("string") && SCALARS.contains(is) ? Effect.NARROWER : Effect.OTHER;
  }

  private void compareFormat(Use use, Element was, Element is) {
    if (was.text().equals(is.text())) {
      return;
    }
    String before = Formats.isHint(was.text()) ? "" : was.text();
    String after = Formats.isHint(is.text()) ? "" : is.text();
    if (!before.equals(after)) {
      changes.add(Formats.effect(before, after), is, side, use, Words.change("format", was, is));
    }
  }

  private void compareNullability(Use use, Element was, Element is) {
    if (was.isTrue() && !is.isTrue()) {
      changes.add(Effect.NARROWER, is, side, use, "null is no longer allowed");
    } else if (!was.isTrue() && is.isTrue()) {
      changes.add(Effect.WIDER, is, side, use, "null is allowed now");
    }
  }
}
