package io.contactkit.contract.record;

import io.contactkit.openapi.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonPointer;

/** Finds schemas by the place of the value that they describe. */
final class Schemas {
  private Schemas() {}

  /**
   * The schema of the value at a JSON pointer below a value of the given schema; {@code *} stands
   * for every item of a list.
   */
  static Element at(Element schema, String pointer) {
    Element current = schema.resolved();
    for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
      current =
          current.has("items")
              ? current.get("items").resolved()
              : property(current, rest.getMatchingProperty(), pointer);
    }
    return current;
  }

  /** The properties of an object schema and of what it combines with {@code allOf}. */
  static List<Element> properties(Element schema) {
    List<Element> properties = new ArrayList<>(schema.get("properties").children());
    for (Element part : schema.get("allOf").children()) {
      properties.addAll(properties(part.resolved()));
    }
    return properties;
  }

  /** The names that an object schema and what it combines require. */
  static List<String> required(Element schema) {
    List<String> names = new ArrayList<>();
    schema.get("required").children().forEach(name -> names.add(name.text()));
    for (Element part : schema.get("allOf").children()) {
      names.addAll(required(part.resolved()));
    }
    return names;
  }

  private static Element property(Element schema, String name, String pointer) {
    return properties(schema).stream()
        .filter(property -> property.name().equals(name))
        .findFirst()
        .map(Element::resolved)
        .or(() -> Optional.of(schema.get("additionalProperties")).filter(Element::exists))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s: no schema for %s, property '%s' is unknown"
                        .formatted(schema, pointer, name)));
  }
}
