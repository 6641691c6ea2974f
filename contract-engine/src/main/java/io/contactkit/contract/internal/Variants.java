package io.contactkit.contract.internal;

import io.contactkit.contract.internal.Variant.Form;
import io.contactkit.openapi.Direction;
import io.contactkit.openapi.Document;
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
          property -> Exemptions.reason(property).isEmpty() && property.travels(direction));
      for (Property property : chosen.properties().values()) {
        if (Exemptions.reason(property).isPresent() || !property.travels(direction)) {
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
    return new LinkedHashSet<>(schema.enumValues());
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
