package io.contactkit.spec.lint;

import io.contactkit.spec.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names the properties, required marks and allowed values that a schema has lost. */
final class SchemaRemovals {
  private final Findings findings;
  private final Set<String> compared = new HashSet<>();

  SchemaRemovals(Findings findings) {
    this.findings = findings;
  }

  /** Compares two schemas and everything below them, {@code $ref} followed. */
  void compare(Element released, Element current) {
    Element before = released.resolved();
    Element after = current.resolved();
    // Schemas may contain themselves, and most are used more than once.
    if (!compared.add(before.pointer() + " " + after.pointer())) {
      return;
    }
    compareValues(before.get("required"), after.get("required"));
    compareValues(before.get("enum"), after.get("enum"));
    compareMembers(before.get("properties"), after.get("properties"));
    for (String list : List.of("allOf", "anyOf", "oneOf")) {
      compareAlternatives(before.get(list), after.get(list));
    }
    for (String single : List.of("items", "additionalProperties")) {
      if (before.has(single)) {
        compare(before.get(single), after.get(single));
      }
    }
  }

  private void compareValues(Element before, Element after) {
    List<String> left = after.children().stream().map(value -> value.node().toString()).toList();
    before.children().stream()
        .filter(value -> !left.contains(value.node().toString()))
        .forEach(
            value -> findings.add(before, "`%s` was removed".formatted(value.node().asString())));
  }

  private void compareMembers(Element before, Element after) {
    for (Element member : before.children()) {
      if (after.has(member.name())) {
        compare(member, after.get(member.name()));
      } else {
        findings.add(before, "`%s` was removed".formatted(member.name()));
      }
    }
  }

  private void compareAlternatives(Element before, Element after) {
    List<Element> left = after.children();
    for (Element alternative : before.children()) {
      left.stream()
          .filter(other -> identity(other).equals(identity(alternative)))
          .findFirst()
          .ifPresentOrElse(
              other -> compare(alternative, other),
              () -> findings.add(before, "`%s` was removed".formatted(identity(alternative))));
    }
  }

  private static String identity(Element alternative) {
    return alternative.reference().orElseGet(alternative::name);
  }
}
