package io.contactkit.contract.internal;

import io.contactkit.contract.internal.Variant.Form;
import io.contactkit.openapi.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The forms that a schema allows a body to take, and those that a body does take. */
public final class Variants {
  private final Set<Variant> variants = new LinkedHashSet<>();

  private Variants() {}

  /**
   * Every form of every property, at any depth, exempted ones left out. That a list may be empty is
   * no form of its own here: it is one where an example shows it.
   */
  public static Set<Variant> possible(SchemaView schema) {
    Variants variants = new Variants();
    variants.possibleValues("", schema.pointer(), schema, List.of());
    return variants.variants;
  }

  /**
   * The forms that an example shows, without what the document exempts or the direction rules out.
   * A schema that comes round again inside itself is not another place.
   */
  public static Set<Variant> exemplified(
      Document spec, SchemaView schema, JsonNode body, Direction direction) {
    Variants variants = new Variants();
    Set<List<String>> left = new HashSet<>();
    Map<List<String>, Set<String>> above = new HashMap<>();
    for (Place place : BodyWalk.places(spec, schema, body)) {
      SchemaView declared = place.schema().orElse(null);
      List<String> path = place.path();
      List<String> owner = path.isEmpty() ? path : path.subList(0, path.size() - 1);
      if (declared == null || left.contains(path) || left.contains(owner)) {
        left.add(path);
        continue;
      }
      SchemaView chosen = place.chosen().orElse(declared);
      Set<String> met = new HashSet<>(path.isEmpty() ? Set.of() : above.get(owner));
      if (!met.add(declared.pointer())) {
        left.add(path);
        continue;
      }
      met.add(chosen.pointer());
      above.put(path, met);
      variants.takenBy(
          place,
          declared,
          true,
          property -> Exemptions.reason(property).isEmpty() && direction.admits(property));
      for (Property property : chosen.properties().values()) {
        if (Exemptions.reason(property).isPresent() || !direction.admits(property)) {
          left.add(JsonPaths.below(path, property.name()));
        }
      }
    }
    return variants.variants;
  }

  /**
   * The forms that a body takes; enumerated values and measures only where the predicate finds them
   * exact.
   */
  public static Set<Variant> taken(
      Document spec, SchemaView schema, JsonNode body, Predicate<Place> exact) {
    Variants variants = new Variants();
    for (Place place : BodyWalk.places(spec, schema, body)) {
      place
          .schema()
          .ifPresent(
              declared -> variants.takenBy(place, declared, exact.test(place), property -> true));
    }
    return variants.variants;
  }

  private void possibleProperties(String path, SchemaView schema, List<String> above) {
    for (Property property : schema.properties().values()) {
      if (Exemptions.reason(property).isPresent()) {
        continue;
      }
      String below = path + "/" + property.name();
      String declared = property.declared().pointer();
      add(below, declared, Form.PRESENT, "");
      if (!property.required()) {
        add(below, declared, Form.ABSENT, "");
      }
      if (isNullable(property.schema())) {
        add(below, declared, Form.NULL, "");
      }
      possibleValues(below, declared, property.schema(), above);
    }
  }

  private void possibleValues(String path, String declared, SchemaView schema, List<String> above) {
    if (above.contains(schema.pointer())) {
      return;
    }
    List<String> here = new ArrayList<>(above);
    here.add(schema.pointer());
    values(schema).forEach(value -> add(path, schema.pointer(), Form.ENUM, value.toString()));
    Limit.of(schema).forEach(limit -> add(path, schema.pointer(), Form.LIMIT, limit.words()));
    for (SchemaView alternative : schema.alternatives()) {
      add(path, schema.pointer(), Form.ALTERNATIVE, name(alternative));
      possibleValues(path, declared, alternative, here);
    }
    possibleProperties(path, schema, here);
    schema
        .items()
        .filter(items -> Exemptions.reason(items.element()).isEmpty())
        .ifPresent(
            items -> {
              add(path, declared, Form.FILLED, "");
              if (isNullable(items)) {
                add(path + "/*", items.pointer(), Form.NULL, "");
              }
              possibleValues(path + "/*", declared, items, here);
            });
  }

  private void takenBy(Place place, SchemaView schema, boolean exact, Predicate<Property> counts) {
    String path = template(place);
    SchemaView chosen = place.chosen().orElse(schema);
    if (exact && !values(chosen).isEmpty()) {
      add(path, chosen.pointer(), Form.ENUM, place.value().toString());
    }
    if (exact) {
      Limit.measures(chosen, place.value())
          .forEach(measure -> add(path, chosen.pointer(), Form.LIMIT, measure));
    }
    if (place.value().isNull() && path.endsWith("/*") && schema.isTyped()) {
      add(path, schema.pointer(), Form.NULL, "");
    }
    if (!chosen.equals(schema)) {
      add(path, schema.pointer(), Form.ALTERNATIVE, name(chosen));
    }
    if (place.value().isObject()) {
      for (Property property : chosen.properties().values()) {
        if (!counts.test(property)) {
          continue;
        }
        takenByProperty(path + "/" + property.name(), property, place.value());
      }
    }
  }

  private void takenByProperty(String path, Property property, JsonNode owner) {
    String declared = property.declared().pointer();
    JsonNode value = owner.path(property.name());
    if (value.isMissingNode()) {
      add(path, declared, Form.ABSENT, "");
    } else if (value.isNull() && property.schema().isTyped()) {
      add(path, declared, Form.NULL, "");
    } else {
      add(path, declared, Form.PRESENT, "");
    }
    if (value.isArray()) {
      add(path, declared, value.isEmpty() ? Form.EMPTY : Form.FILLED, "");
    }
  }

  private void add(String path, String declared, Form form, String value) {
    variants.add(new Variant(path, declared, form, value));
  }

  private static String template(Place place) {
    return place.path().stream()
        .map(step -> step.matches("\\d+") ? "*" : step)
        .map(step -> "/" + step)
        .collect(Collectors.joining());
  }

  /** The listed values, be it only one. */
  static Set<JsonNode> values(SchemaView schema) {
    Set<JsonNode> values = new LinkedHashSet<>(schema.enumValues());
    schema.keyword("const").ifPresent(values::add);
    return values;
  }

  /** Whether null is a value of a type, as 3.0 and 3.1 say it. */
  static boolean isNullable(SchemaView schema) {
    return schema.isTyped()
        && (schema.nullable()
            || schema
                .keyword("type")
                .filter(JsonNode::isArray)
                .filter(
                    types ->
                        types.values().stream()
                            .anyMatch(type -> type.isString() && "null".equals(type.stringValue())))
                .isPresent());
  }

  static String name(SchemaView schema) {
    return schema.pointer().matches(".*/\\d+") ? schema.type() : schema.element().name();
  }
}
