package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.internal.Exemptions;
import io.contactkit.contract.internal.Property;
import io.contactkit.contract.internal.SchemaView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A property at any depth of a body, as the document declares it.
 *
 * @param path the steps to it, {@code *} for any item of a list
 */
record BodyPlace(List<String> path, SchemaView schema, boolean required) {
  private static final Pattern INDEX = Pattern.compile("\\[(\\d+|\\*)]");

  BodyPlace {
    path = List.copyOf(path);
  }

  /**
   * Every property of the objects that bodies show at each level, those aside that the document
   * takes out. Schemas may refer to each other without end; bodies do not.
   */
  static List<BodyPlace> in(SchemaView schema, List<JsonNode> bodies) {
    List<BodyPlace> targets = new ArrayList<>();
    collect(List.of(), schema, bodies, targets);
    return targets;
  }

  private static void collect(
      List<String> path, SchemaView schema, List<JsonNode> values, List<BodyPlace> targets) {
    List<JsonNode> objects = values.stream().filter(JsonNode::isObject).toList();
    if (!objects.isEmpty()) {
      for (Property property : properties(schema).values()) {
        if (Exemptions.reason(property).isEmpty()) {
          List<String> place = below(path, property.name());
          targets.add(new BodyPlace(place, property.schema(), property.required()));
          List<JsonNode> below =
              objects.stream()
                  .filter(object -> object.has(property.name()))
                  .map(object -> object.get(property.name()))
                  .toList();
          collect(place, property.schema(), below, targets);
        }
      }
    }
    List<JsonNode> items =
        values.stream().filter(JsonNode::isArray).flatMap(JsonNode::valueStream).toList();
    if (!items.isEmpty()) {
      schema.items().ifPresent(item -> collect(below(path, "*"), item, items, targets));
    }
  }

  // What an alternative names first is what the place is called in all of them.
  private static Map<String, Property> properties(SchemaView schema) {
    Map<String, Property> properties = new LinkedHashMap<>(schema.properties());
    for (SchemaView alternative : schema.alternatives()) {
      alternative.properties().forEach(properties::putIfAbsent);
    }
    return properties;
  }

  String name() {
    return path.get(path.size() - 1);
  }

  /** {@code $.data[*].uuid}. */
  @Override
  public String toString() {
    return path.stream()
        .map(step -> step.equals("*") ? "[*]" : "." + step)
        .collect(Collectors.joining("", "$", ""));
  }

  /** The body with every value at this place changed; the same where there is none. */
  JsonNode edit(JsonNode body, Edit edit) {
    JsonNode copy = body.deepCopy();
    edit(copy, 0, edit);
    return copy;
  }

  private void edit(JsonNode node, int depth, Edit edit) {
    String step = path.get(depth);
    if (step.equals("*")) {
      node.valueStream().forEach(item -> edit(item, depth + 1, edit));
    } else if (node instanceof ObjectNode object && object.has(step)) {
      if (depth == path.size() - 1) {
        edit.apply(object, step);
      } else {
        edit(object.get(step), depth + 1, edit);
      }
    }
  }

  /** The values that stand at this place. */
  List<JsonNode> values(JsonNode body) {
    List<JsonNode> values = new ArrayList<>();
    edit(body, (owner, name) -> values.add(owner.get(name)));
    return values;
  }

  /** Whether a mismatch speaks of this place: of it, of what is in it, or of what it is in. */
  boolean isNamedBy(String where) {
    List<String> named =
        List.of(
            INDEX.matcher(where).replaceAll(".*").replaceFirst("^\\$\\.?", "").split("\\.", -1));
    List<String> steps = named.equals(List.of("")) ? List.of() : named;
    int shared = Math.min(steps.size(), path.size());
    return where.startsWith("$")
        && steps.size() >= path.size() - 1
        && steps.subList(0, shared).equals(path.subList(0, shared));
  }

  private static List<String> below(List<String> path, String step) {
    List<String> below = new ArrayList<>(path);
    below.add(step);
    return below;
  }

  /** Changes one property of an object. */
  @FunctionalInterface
  interface Edit {
    void apply(ObjectNode owner, String name);
  }
}
