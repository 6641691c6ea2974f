package io.contactkit.client.proof;

import io.contactkit.openapi.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A schema of a document, with the parts of an {@code allOf} taken together. */
record Schema(Element element) {

  static Schema of(Element element) {
    return new Schema(element.resolved());
  }

  Map<String, Schema> properties() {
    Map<String, Schema> properties = new LinkedHashMap<>();
    for (Schema part : parts("allOf")) {
      part.element.get("properties").children().forEach(p -> properties.put(p.name(), of(p)));
    }
    return properties;
  }

  Set<String> required() {
    Set<String> required = new LinkedHashSet<>();
    for (Schema part : parts("allOf")) {
      part.element.get("required").children().forEach(name -> required.add(name.text()));
    }
    return required;
  }

  Optional<Schema> items() {
    Element items = element.get("items");
    return items.exists() ? Optional.of(of(items)) : Optional.empty();
  }

  boolean isNullable() {
    return element.get("nullable").isTrue();
  }

  /** Whether the values are a closed list, be it as one of several alternatives. */
  boolean isEnum() {
    return parts("oneOf").stream().anyMatch(part -> part.element.has("enum"));
  }

  /** Whether the document says what kind of value this is. */
  boolean hasType() {
    return element.has("type") || element.has("allOf");
  }

  boolean isFreeText() {
    return element.text("type").equals("string") && !element.has("enum") && !element.has("format");
  }

  /** The schema of a member or an item, if the document says something about it. */
  Optional<Schema> member(String segment) {
    return segment.matches("\\d+") ? items() : Optional.ofNullable(properties().get(segment));
  }

  private List<Schema> parts(String combination) {
    List<Schema> parts = new ArrayList<>(List.of(this));
    element.get(combination).children().forEach(part -> parts.addAll(of(part).parts(combination)));
    return parts;
  }
}
