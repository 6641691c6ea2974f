package io.contactkit.contract.internal;

import io.contactkit.openapi.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Walks a body and its schema side by side. */
public final class BodyWalk {
  private final Document spec;
  private final List<Place> places = new ArrayList<>();

  private BodyWalk(Document spec) {
    this.spec = spec;
  }

  /** Every value of the body, the body itself first. What an open schema admits has no places. */
  public static List<Place> places(Document spec, SchemaView schema, JsonNode body) {
    BodyWalk walk = new BodyWalk(spec);
    walk.visit(List.of(), body, schema);
    return walk.places;
  }

  private void visit(List<String> path, JsonNode value, SchemaView declared) {
    SchemaView schema = chosen(spec, declared, value);
    places.add(new Place(path, value, Optional.of(declared), Optional.of(schema)));
    if (value.isObject()) {
      visitMembers(
          path, value, known(declared, schema, value), declared.isOpen() || schema.isOpen());
    }
    schema
        .items()
        .filter(items -> value.isArray())
        .ifPresent(
            items -> {
              for (int i = 0; i < value.size(); i++) {
                visit(JsonPaths.below(path, String.valueOf(i)), value.get(i), items);
              }
            });
  }

  // What is declared beside alternatives counts, and so does every alternative that fits.
  private Map<String, Property> known(SchemaView declared, SchemaView chosen, JsonNode value) {
    Map<String, Property> known = new LinkedHashMap<>();
    if (!declared.equals(chosen)) {
      declared.alternatives().stream()
          .filter(it -> !it.equals(chosen) && spec.validate(it.element(), value).isEmpty())
          .forEach(it -> known.putAll(it.properties()));
      known.putAll(declared.properties());
    }
    known.putAll(chosen.properties());
    return known;
  }

  private void visitMembers(
      List<String> path, JsonNode value, Map<String, Property> known, boolean isOpen) {
    // An object without declared properties is free-form: nothing in it is unknown.
    if (known.isEmpty()) {
      return;
    }
    value
        .properties()
        .forEach(
            member -> {
              Property property = known.get(member.getKey());
              List<String> below = JsonPaths.below(path, member.getKey());
              if (property == null && isOpen) {
                return;
              }
              if (property == null) {
                places.add(new Place(below, member.getValue(), Optional.empty(), Optional.empty()));
              } else {
                visit(below, member.getValue(), property.schema());
              }
            });
  }

  static SchemaView chosen(Document spec, SchemaView schema, JsonNode value) {
    List<SchemaView> alternatives = schema.alternatives();
    return alternatives.stream()
        .filter(alternative -> spec.validate(alternative.element(), value).isEmpty())
        .findFirst()
        .orElse(schema);
  }
}
