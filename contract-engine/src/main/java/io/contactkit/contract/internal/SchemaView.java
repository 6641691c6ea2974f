package io.contactkit.contract.internal;

import io.contactkit.openapi.Element;
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
    return new SchemaView(element.resolved());
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
    return Stream.of("oneOf", "anyOf")
        .flatMap(key -> element.get(key).children().stream())
        .map(SchemaView::of)
        .toList();
  }

  public List<JsonNode> enumValues() {
    return layers()
        .flatMap(layer -> layer.element.get("enum").children().stream())
        .map(Element::node)
        .toList();
  }

  public boolean nullable() {
    return keyword("nullable").filter(JsonNode::asBoolean).isPresent();
  }

  /** The type's name, or {@code any value} where the document leaves it open. */
  public String type() {
    return keyword("type").map(JsonNode::asString).orElse("any value");
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
    return Stream.concat(
        Stream.of(this),
        element.get("allOf").children().stream().map(SchemaView::of).flatMap(SchemaView::layers));
  }
}
