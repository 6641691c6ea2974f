package io.contactkit.contract.internal;

import io.contactkit.contract.internal.Variant.Form;
import io.contactkit.openapi.Document;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The forms that a schema allows a body to take, and those that a body does take. */
public final class Variants {
  private final Set<Variant> variants = new LinkedHashSet<>();
  private final Set<Variant> forbidden = new LinkedHashSet<>();

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

  /** What lies just beyond each bound, at any depth. */
  public static Set<Variant> forbidden(SchemaView schema) {
    Variants variants = new Variants();
    variants.possibleValues("", schema.pointer(), schema, List.of());
    return variants.forbidden;
  }

  /**
   * The forms that a body takes; enumerated values and measures only where the predicate finds them
   * exact.
   */
  public static Set<Variant> taken(
      Document spec, SchemaView schema, JsonNode body, Predicate<Place> exact) {
    Variants variants = new Variants();
    for (Place place : BodyWalk.places(spec, schema, body)) {
      place.schema().ifPresent(declared -> variants.takenBy(place, declared, exact.test(place)));
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
      if (property.schema().nullable() && property.schema().isTyped()) {
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
    schema.enumValues().forEach(value -> add(path, schema.pointer(), Form.ENUM, value.toString()));
    Limit.of(schema).forEach(limit -> addLimit(path, schema.pointer(), limit));
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
              if (items.nullable() && items.isTyped()) {
                add(path + "/*", items.pointer(), Form.NULL, "");
              }
              possibleValues(path + "/*", declared, items, here);
            });
  }

  private void takenBy(Place place, SchemaView schema, boolean exact) {
    String path = template(place);
    SchemaView chosen = place.chosen().orElse(schema);
    if (exact && !chosen.enumValues().isEmpty()) {
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

  private void addLimit(String path, String declared, Limit limit) {
    add(path, declared, Form.LIMIT, limit.words());
    limit
        .beyond()
        .map(measure -> new Variant(path, declared, Form.LIMIT, measure))
        .ifPresent(forbidden::add);
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

  private static String name(SchemaView schema) {
    return schema.pointer().matches(".*/\\d+") ? schema.type() : schema.element().name();
  }
}
