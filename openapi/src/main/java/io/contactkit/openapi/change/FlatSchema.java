package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A schema with {@code $ref} followed and {@code allOf} merged, so that a move between the two is
 * no change. Properties that do not travel on this side are left out.
 */
final class FlatSchema {
  private static final Set<String> MERGED = Set.of("$ref", "allOf", "properties", "required");

  private final Element element;
  private final Map<String, Element> keywords = new LinkedHashMap<>();
  private final Map<String, Element> properties = new LinkedHashMap<>();
  private final Map<String, Element> required = new LinkedHashMap<>();

  private final boolean unwraps;

  private FlatSchema(Element element, boolean unwraps) {
    this.element = element;
    this.unwraps = unwraps;
  }

  /** The pointer of a schema, or of where its reference leads. */
  static String place(Element schema) {
    Element resolved = schema.resolvedSchema();
    return (resolved.exists() ? resolved : schema).pointer();
  }

  /** Whether a schema has several alternatives. */
  static boolean isChoice(Element schema) {
    Element resolved = schema.resolved();
    return resolved.get("oneOf").children().size() > 1
        || resolved.get("anyOf").children().size() > 1;
  }

  /** With a lone alternative taken for the schema itself, or as an alternative. */
  static FlatSchema of(Element schema, Side side, boolean unwraps) {
    Element resolved = schema.resolvedSchema();
    FlatSchema flat = new FlatSchema(resolved.exists() ? resolved : schema, unwraps);
    flat.merge(resolved, new HashSet<>());
    String foreign = side == Side.REQUEST ? "readOnly" : "writeOnly";
    flat.properties.values().removeIf(property -> property.resolved().get(foreign).isTrue());
    flat.required.keySet().removeIf(name -> flat.declares(resolved, name, foreign));
    return flat;
  }

  private void merge(Element schema, Set<String> above) {
    // A schema may be part of itself.
    if (!above.add(schema.pointer())) {
      return;
    }
    schema.target().ifPresent(target -> merge(target.resolvedSchema(), above));
    schema.get("allOf").children().forEach(part -> merge(part.resolvedSchema(), above));
    for (Element keyword : schema.children()) {
      if (unwraps && isWrapper(keyword)) {
        merge(keyword.children().get(0).resolvedSchema(), above);
      } else if (!MERGED.contains(keyword.name())) {
        keywords.merge(keyword.name(), keyword, Bounds::tighter);
      }
    }
    schema.get("properties").children().forEach(it -> properties.put(it.name(), it));
    schema.get("required").children().forEach(it -> required.put(it.text(), it));
  }

  // One alternative is no choice.
  private static boolean isWrapper(Element keyword) {
    return Set.of("oneOf", "anyOf").contains(keyword.name()) && keyword.children().size() == 1;
  }

  private boolean declares(Element schema, String name, String mark) {
    return schema.get("properties").get(name).resolved().get(mark).isTrue()
        || schema.get("allOf").children().stream()
            .anyMatch(part -> declares(part.resolvedSchema(), name, mark))
        || schema.target().filter(target -> declares(target.resolved(), name, mark)).isPresent();
  }

  Element element() {
    return element;
  }

  /** The keyword's value, or the place where it would stand. */
  Element keyword(String name) {
    return keywords.getOrDefault(name, element.get(name));
  }

  Set<String> keywords() {
    return keywords.keySet();
  }

  Map<String, Element> properties() {
    return properties;
  }

  Map<String, Element> required() {
    return required;
  }

  List<Element> alternatives(String keyword) {
    return keyword(keyword).children();
  }
}
