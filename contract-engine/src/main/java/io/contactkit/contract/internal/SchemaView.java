package io.contactkit.contract.internal;

import io.contactkit.openapi.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A schema as its values see it: references followed, {@code allOf} merged. */
public record SchemaView(Element element) {

  /** The view of the schema that stands at an element or that its {@code $ref} names. */
  public static SchemaView of(Element element) {
    return new SchemaView(element.resolvedSchema());
  }

  /** The declared properties by name, in the document's order. */
  public Map<String, Property> properties() {
    Map<String, Property> properties = new LinkedHashMap<>();
    Set<String> required = required();
    layers()
        .flatMap(layer -> layer.element.get("properties").children().stream())
        .forEach(
            declared ->
                properties.put(
                    declared.name(),
                    new Property(
                        declared.name(),
                        declared,
                        of(declared),
                        required.contains(declared.name()))));
    return properties;
  }

  /** What every item of an array is; empty for anything but an array. */
  public Optional<SchemaView> items() {
    return layers()
        .map(layer -> layer.element.get("items"))
        .filter(Element::exists)
        .map(SchemaView::of)
        .findFirst();
  }

  /** The schemas of which a value satisfies one; empty for most schemas. */
  public List<SchemaView> alternatives() {
    List<SchemaView> alternatives = List.of();
    Set<String> seen = new LinkedHashSet<>();
    Optional<Element> at = Optional.of(element);
    // what stands beside a reference comes before what it leads to
    while (alternatives.isEmpty() && at.isPresent() && seen.add(at.get().pointer())) {
      Element schema = at.get();
      alternatives =
          Stream.of("oneOf", "anyOf")
              .flatMap(key -> schema.get(key).children().stream())
              .map(SchemaView::of)
              .toList();
      at = schema.target();
    }
    return alternatives;
  }

  public List<JsonNode> enumValues() {
    return layers()
        .flatMap(
            layer ->
                layer.element.has("const")
                    ? Stream.of(layer.element.get("const"))
                    : layer.element.get("enum").children().stream())
        .map(Element::node)
        .toList();
  }

  public boolean nullable() {
    return keyword("nullable").filter(it -> it.isBoolean() && it.booleanValue()).isPresent()
        || types().contains("null");
  }

  /** The type's name, or {@code any value} where the document leaves it open. */
  public String type() {
    List<String> types = types().stream().filter(type -> !type.equals("null")).toList();
    return types.size() == 1 ? types.get(0) : "any value";
  }

  // A text in OpenAPI 3.0, a text or a list in 3.1.
  private List<String> types() {
    return keyword("type").stream()
        .flatMap(type -> type.isArray() ? type.valueStream() : Stream.of(type))
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .toList();
  }

  /** Whether values of properties that are not declared are allowed on purpose. */
  public boolean isOpen() {
    return keyword("additionalProperties")
            .filter(it -> !it.isBoolean() || it.booleanValue())
            .isPresent()
        || keyword("patternProperties").isPresent()
        || (keyword("discriminator").isPresent() && alternatives().isEmpty());
  }

  public boolean isTyped() {
    return keyword("type").isPresent();
  }

  /** The first value of a keyword, here or in a part of {@code allOf}. */
  public Optional<JsonNode> keyword(String name) {
    return layers()
        .map(layer -> layer.element.get(name))
        .filter(Element::exists)
        .map(Element::node)
        .findFirst();
  }

  public String pointer() {
    return element.pointer();
  }

  private Set<String> required() {
    Set<String> required = new LinkedHashSet<>();
    layers()
        .flatMap(layer -> layer.element.get("required").children().stream())
        .forEach(name -> required.add(name.text()));
    return required;
  }

  private Stream<SchemaView> layers() {
    Set<String> seen = new LinkedHashSet<>();
    List<SchemaView> layers = new ArrayList<>();
    collect(this, seen, layers);
    return layers.stream();
  }

  // A schema may be part of itself.
  private static void collect(SchemaView schema, Set<String> seen, List<SchemaView> layers) {
    if (seen.add(schema.pointer())) {
      layers.add(schema);
      schema.element.target().ifPresent(target -> collect(SchemaView.of(target), seen, layers));
      schema
          .element
          .get("allOf")
          .children()
          .forEach(part -> collect(SchemaView.of(part), seen, layers));
    }
  }
}
