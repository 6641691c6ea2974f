package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges type, format and nullability. */
record TypeJudge(Changes changes, Side side, boolean isText) {
  private static final Set<String> SCALARS = Set.of("integer", "number", "boolean");

  /** Whether the types have so little in common that there is nothing else to compare. */
  boolean hasAnotherType(Use use, FlatSchema before, FlatSchema after) {
    Element was = before.keyword("type");
    Element is = after.keyword("type");
    compareNullability(
        use,
        before.keyword("nullable"),
        isNullable(before) && !isOnlyNull(was),
        after.keyword("nullable").exists() ? after.keyword("nullable") : is,
        isNullable(after) && !isOnlyNull(is));
    if (was.isArray() || is.isArray()) {
      return hasOtherTypes(use, was, is, before, after);
    }
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

  // In OpenAPI 3.1 a list, in which null is one of the types.
  private boolean hasOtherTypes(
      Use use, Element was, Element is, FlatSchema before, FlatSchema after) {
    Set<String> then = types(was);
    Set<String> now = types(is);
    if (then.equals(now)) {
      compareFormat(use, before.keyword("format"), after.keyword("format"));
      return false;
    }
    Effect effect = Effect.OTHER;
    if (then.isEmpty() || (!now.isEmpty() && then.containsAll(now))) {
      effect = Effect.NARROWER;
    } else if (now.isEmpty() || now.containsAll(then)) {
      effect = Effect.WIDER;
    }
    changes.add(effect, is.exists() ? is : was, side, use, Words.change("type", was, is));
    return effect == Effect.OTHER;
  }

  private static Set<String> types(Element type) {
    Stream<Element> all = type.isArray() ? type.children().stream() : Stream.of(type);
    return all.map(Element::text)
        .filter(name -> !name.isEmpty() && !name.equals("null"))
        .collect(Collectors.toSet());
  }

  private static boolean isNullable(FlatSchema schema) {
    return schema.keyword("nullable").isTrue()
        || schema.keyword("type").children().stream().anyMatch(it -> it.text().equals("null"));
  }

  private static boolean isOnlyNull(Element type) {
    return type.isArray() && types(type).isEmpty();
  }

  private void compareNullability(
      Use use, Element was, boolean wasNullable, Element is, boolean isNullable) {
    if (wasNullable && !isNullable) {
      changes.add(Effect.NARROWER, is.exists() ? is : was, side, use, "null is no longer allowed");
    } else if (!wasNullable && isNullable) {
      changes.add(Effect.WIDER, is, side, use, "null is allowed now");
    }
  }
}
