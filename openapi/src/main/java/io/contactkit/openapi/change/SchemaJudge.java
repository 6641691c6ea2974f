package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges the schema of a value that travels in one direction, and everything below it. */
final class SchemaJudge {
  static final Set<String> OTHERS =
      Set.of(
          "type",
          "format",
          "nullable",
          "enum",
          "const",
          "items",
          "additionalProperties",
          "oneOf",
          "anyOf",
          "not",
          "discriminator",
          "default",
          "deprecated",
          "readOnly",
          "writeOnly");

  private static final Use HERE = new Use("", "", "");

  private final Changes changes;
  private final Side side;
  private final boolean isText;

  private SchemaJudge(Changes changes, Side side, boolean isText) {
    this.changes = changes;
    this.side = side;
    this.isText = isText;
  }

  /** For a body, where a number and a text are different things. */
  static SchemaJudge ofBody(Changes changes, Side side) {
    return new SchemaJudge(changes, side, false);
  }

  /** For a parameter or a header, where everything is a text. */
  static SchemaJudge ofText(Changes changes, Side side) {
    return new SchemaJudge(changes, side, true);
  }

  void compare(Use use, Element released, Element current) {
    changes
        .pairs()
        .compare(
            changes,
            side,
            isText,
            use,
            released,
            current,
            (found, before, after, nested) ->
                new SchemaJudge(found, side, isText).compareAlone(before, after, nested));
  }

  private void compareAlone(FlatSchema before, FlatSchema after, SchemaPairs.Nested nested) {
    Use use = HERE;
    if (!new TypeJudge(changes, side, isText).hasAnotherType(use, before, after)) {
      compareBounds(use, before, after);
      compareValues(use, before, after);
      new ObjectJudge(changes, side, nested).compare(use, before, after);
      compareItems(use, before, after, nested);
      compareAlternatives(use, before, after, "oneOf", nested);
      compareAlternatives(use, before, after, "anyOf", nested);
      new JsonSchemaJudge(changes, side, use, nested).compare(before, after);
      compareWholes(use, before, after);
    }
  }

  private void compareBounds(Use use, FlatSchema before, FlatSchema after) {
    for (String keyword : Bounds.KEYWORDS) {
      Element was = before.keyword(keyword);
      Element is = after.keyword(keyword);
      Bounds.effect(keyword, was, is)
          .ifPresent(effect -> changes.add(effect, is, side, use, Words.change(keyword, was, is)));
    }
  }

  private void compareValues(Use use, FlatSchema before, FlatSchema after) {
    List<Element> was = values(before);
    List<Element> is = values(after);
    if (was.isEmpty() || is.isEmpty()) {
      if (!was.isEmpty() || !is.isEmpty()) {
        Effect effect = was.isEmpty() ? Effect.NARROWER : Effect.WIDER;
        String keyword =
            before.keyword("const").exists() || after.keyword("const").exists() ? "const" : "enum";
        Element place = after.keyword(keyword);
        changes.add(
            effect, place, side, use, Words.change(keyword, before.keyword(keyword), place));
      }
      return;
    }
    without(was, is)
        .forEach(
            value ->
                changes.add(
                    Effect.NARROWER,
                    value,
                    side,
                    use,
                    "enum value " + Words.quoted(value) + " was removed"));
    without(is, was)
        .forEach(
            value ->
                changes.add(
                    Effect.WIDER,
                    value,
                    side,
                    use,
                    "enum value " + Words.quoted(value) + " was added"));
  }

  // One constant is a list of one value.
  private static List<Element> values(FlatSchema schema) {
    Element constant = schema.keyword("const");
    return constant.exists() ? List.of(constant) : schema.keyword("enum").children();
  }

  private static List<Element> without(List<Element> values, List<Element> others) {
    List<?> left = others.stream().map(Element::node).toList();
    return values.stream().filter(value -> !left.contains(value.node())).toList();
  }

  private static void compareItems(
      Use use, FlatSchema before, FlatSchema after, SchemaPairs.Nested nested) {
    if (before.keyword("items").exists() || after.keyword("items").exists()) {
      nested.compare(use.child("*"), before.keyword("items"), after.keyword("items"));
    }
  }

  private void compareAlternatives(
      Use use, FlatSchema before, FlatSchema after, String keyword, SchemaPairs.Nested nested) {
    Element was = before.keyword(keyword);
    Element is = after.keyword(keyword);
    if (was.exists() != is.exists()) {
      Effect effect = is.exists() ? Effect.NARROWER : Effect.WIDER;
      changes.add(effect, is.exists() ? is : was, side, use, Words.change(keyword, was, is));
      return;
    }
    Alternatives matched = Alternatives.of(was.children(), is.children());
    matched.kept().forEach((one, other) -> nested.compare(use, one, other));
    for (Element removed : matched.removed()) {
      changes.add(
          Effect.NARROWER, removed, side, use, keyword + " lost " + Words.alternative(removed));
    }
    for (Element added : matched.added()) {
      changes.add(
          Effect.WIDER, added, side, use, keyword + " has " + Words.alternative(added) + " now");
    }
  }

  /** Keywords whose values are compared as they are. */
  private void compareWholes(Use use, FlatSchema before, FlatSchema after) {
    Element not = before.keyword("not");
    if (!not.sameAs(after.keyword("not"))) {
      Element is = after.keyword("not");
      changes.add(Effect.OTHER, is, side, use, Words.change("not", not, is));
    }
    new DiscriminatorJudge(changes, side).compare(use, before, after);
    Defaults.compare(changes, side, use, before.keyword("default"), after.keyword("default"));
    Deprecation.compare(
        changes, side, use, before.keyword("deprecated"), after.keyword("deprecated"));
    Set<String> known = new HashSet<>(OTHERS);
    known.addAll(Bounds.KEYWORDS);
    known.addAll(JsonSchemaJudge.KEYWORDS);
    Unjudged.compare(changes, side, use, known, keywords(before), keywords(after));
  }

  private static Map<String, Element> keywords(FlatSchema schema) {
    Map<String, Element> keywords = new LinkedHashMap<>();
    schema.keywords().forEach(name -> keywords.put(name, schema.keyword(name)));
    return keywords;
  }
}
