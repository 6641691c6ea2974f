package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges the keywords that OpenAPI 3.1 has from JSON Schema 2020-12 beside those of 3.0. */
final class JsonSchemaJudge {
  static final Set<String> KEYWORDS =
      Set.of(
          "prefixItems",
          "contains",
          "patternProperties",
          "propertyNames",
          "unevaluatedProperties",
          "unevaluatedItems",
          "dependentRequired",
          "dependentSchemas",
          "if",
          "then",
          "else",
          "$comment");

  private final Changes changes;
  private final Side side;
  private final Use use;
  private final SchemaPairs.Nested nested;

  JsonSchemaJudge(Changes changes, Side side, Use use, SchemaPairs.Nested nested) {
    this.changes = changes;
    this.side = side;
    this.use = use;
    this.nested = nested;
  }

  void compare(FlatSchema before, FlatSchema after) {
    for (String keyword :
        List.of("contains", "propertyNames", "unevaluatedProperties", "unevaluatedItems")) {
      compareSchemas(keyword, before.keyword(keyword), after.keyword(keyword));
    }
    compareMembers("prefixItems", before.keyword("prefixItems"), after.keyword("prefixItems"));
    comparePatterns(before, after);
    compareMembers(
        "dependentSchemas", before.keyword("dependentSchemas"), after.keyword("dependentSchemas"));
    compareDependent(before.keyword("dependentRequired"), after.keyword("dependentRequired"));
    compareConditions(before, after);
  }

  // A schema that is not there allows everything, as true does.
  private void compareSchemas(String keyword, Element was, Element is) {
    boolean wasOpen = isOpen(was);
    if (wasOpen != isOpen(is)) {
      add(wasOpen ? Effect.NARROWER : Effect.WIDER, keyword, was, is);
    } else if (was.isObject() && is.isObject()) {
      nested.compare(use.child("*"), was, is);
    } else if (!was.sameAs(is) && !wasOpen) {
      add(was.isObject() ? Effect.NARROWER : Effect.WIDER, keyword, was, is);
    }
  }

  private static boolean isOpen(Element schema) {
    return !schema.exists() || schema.isTrue() || schema.isObject() && schema.children().isEmpty();
  }

  private void compareMembers(String keyword, Element was, Element is) {
    Map<String, Element> before = members(was);
    Map<String, Element> after = members(is);
    for (String name : union(before.keySet(), after.keySet())) {
      Element then = before.getOrDefault(name, was.get(name));
      Element now = after.getOrDefault(name, is.get(name));
      compareSchemas(keyword, then, now);
    }
  }

  // Beside a closed rest, a pattern is what opens.
  private void comparePatterns(FlatSchema before, FlatSchema after) {
    Map<String, Element> was = members(before.keyword("patternProperties"));
    Map<String, Element> is = members(after.keyword("patternProperties"));
    for (String pattern : union(was.keySet(), is.keySet())) {
      Element then = was.get(pattern);
      Element now = is.get(pattern);
      if (then != null && now != null) {
        compareSchemas("patternProperties", then, now);
      } else if (then != null) {
        boolean closes = isClosed(after);
        changes.add(
            closes ? Effect.NARROWER : Effect.WIDER,
            then,
            side,
            use,
            "patternProperties lost `%s`".formatted(pattern));
      } else if (now != null) {
        boolean opens = isClosed(before);
        changes.add(
            opens ? Effect.WIDER : Effect.NARROWER,
            now,
            side,
            use,
            "patternProperties has `%s` now".formatted(pattern));
      }
    }
  }

  private static boolean isClosed(FlatSchema schema) {
    Element rest = schema.keyword("additionalProperties");
    return rest.exists() && !rest.isObject() && !rest.isTrue();
  }

  private void compareDependent(Element was, Element is) {
    Map<String, Element> before = members(was);
    Map<String, Element> after = members(is);
    for (String name : union(before.keySet(), after.keySet())) {
      Set<String> then = texts(before.get(name));
      Set<String> now = texts(after.get(name));
      if (!then.equals(now)) {
        Effect effect =
            now.containsAll(then)
                ? Effect.NARROWER
                : then.containsAll(now) ? Effect.WIDER : Effect.OTHER;
        add(effect, "dependentRequired", was, is);
      }
    }
  }

  private void compareConditions(FlatSchema before, FlatSchema after) {
    Element was = before.keyword("if");
    Element is = after.keyword("if");
    if (was.exists() != is.exists()) {
      add(is.exists() ? Effect.NARROWER : Effect.WIDER, "if", was, is);
    } else if (!was.sameAs(is)) {
      add(Effect.OTHER, "if", was, is);
    } else if (was.exists()) {
      compareSchemas("then", before.keyword("then"), after.keyword("then"));
      compareSchemas("else", before.keyword("else"), after.keyword("else"));
    }
  }

  private void add(Effect effect, String keyword, Element was, Element is) {
    changes.add(effect, is.exists() ? is : was, side, use, Words.change(keyword, was, is));
  }

  private static Map<String, Element> members(Element owner) {
    Map<String, Element> members = new LinkedHashMap<>();
    owner.children().forEach(it -> members.put(it.name(), it));
    return members;
  }

  private static Set<String> texts(@Nullable Element list) {
    return list == null
        ? Set.of()
        : list.children().stream().map(Element::text).collect(Collectors.toSet());
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> union = new LinkedHashSet<>(one);
    union.addAll(other);
    return union;
  }
}
