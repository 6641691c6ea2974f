package io.contactkit.contract.internal;

import io.contactkit.openapi.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    return facts().properties;
  }

  private Map<String, Property> declared() {
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
    return facts().items;
  }

  private Optional<SchemaView> findItems() {
    return layers()
        .map(layer -> layer.element.get("items"))
        .filter(Element::exists)
        .map(SchemaView::of)
        .findFirst();
  }

  /** The schemas of which a value satisfies one; empty for most schemas. */
  public List<SchemaView> alternatives() {
    return facts().alternatives;
  }

  private List<SchemaView> findAlternatives() {
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
    return facts().enumValues;
  }

  private List<JsonNode> findEnumValues() {
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
    return facts().type;
  }

  private String findType() {
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
    return element.once(Keywords.class, it -> new Keywords()).of(this, name);
  }

  private Optional<JsonNode> findKeyword(String name) {
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

  // What a schema says is asked for again and again, and takes a walk each time.
  private Facts facts() {
    return element.once(Facts.class, it -> new Facts(this));
  }

  private static final class Facts {
    private final Map<String, Property> properties;
    private final Optional<SchemaView> items;
    private final List<SchemaView> alternatives;
    private final List<JsonNode> enumValues;
    private final String type;

    Facts(SchemaView view) {
      properties = Collections.unmodifiableMap(view.declared());
      items = view.findItems();
      alternatives = view.findAlternatives();
      enumValues = view.findEnumValues();
      type = view.findType();
    }
  }

  private record Layers(List<SchemaView> all) {}

  private record Keywords(Map<String, Optional<JsonNode>> byName) {
    Keywords() {
      this(new ConcurrentHashMap<>());
    }

    Optional<JsonNode> of(SchemaView view, String name) {
      return byName.computeIfAbsent(name, view::findKeyword);
    }
  }

  private Stream<SchemaView> layers() {
    return element.once(Layers.class, it -> new Layers(findLayers())).all.stream();
  }

  private List<SchemaView> findLayers() {
    Set<String> seen = new LinkedHashSet<>();
    List<SchemaView> layers = new ArrayList<>();
    collect(this, seen, layers);
    return layers;
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
