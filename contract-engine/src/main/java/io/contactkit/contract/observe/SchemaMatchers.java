package io.contactkit.contract.observe;

import io.contactkit.contract.internal.BodyWalk;
import io.contactkit.contract.internal.Formats;
import io.contactkit.contract.internal.Limit;
import io.contactkit.contract.internal.Place;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.contract.pact.RecordedMatcher;
import io.contactkit.openapi.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The matchers of a recorded body: each value may be any that the schema allows, as far as a
 * matcher can say so; where none can, it stays the recorded one.
 */
final class SchemaMatchers {
  private final Map<List<String>, Place> places = new HashMap<>();

  private SchemaMatchers(List<Place> all) {
    all.forEach(place -> places.put(place.path(), place));
  }

  static List<RecordedMatcher> of(Document document, SchemaView schema, JsonNode body) {
    SchemaMatchers matchers = new SchemaMatchers(BodyWalk.places(document, schema, body));
    List<RecordedMatcher> recorded = new ArrayList<>();
    matchers
        .rules(List.of(), body)
        .byExpression()
        .forEach(
            (expression, rule) ->
                recorded.add(
                    new RecordedMatcher(
                        "body", "$" + expression, rule.path("match").asString(""), rule, false)));
    return recorded;
  }

  /**
   * The rules below a place.
   *
   * @param byExpression relative to the place
   * @param isWhole whether each value has one: what a list says counts for whatever has none
   */
  private record Rules(Map<String, ObjectNode> byExpression, boolean isWhole) {}

  private Rules rules(List<String> path, JsonNode value) {
    Map<String, ObjectNode> rules = new LinkedHashMap<>();
    boolean isWhole = true;
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        Rules below = rules(below(path, member.getKey()), member.getValue());
        isWhole &= below.isWhole;
        below.byExpression.forEach(
            (expression, rule) -> rules.put(step(member.getKey()) + expression, rule));
      }
      return new Rules(rules, isWhole);
    }
    if (value.isArray()) {
      return list(path, value);
    }
    Optional<ObjectNode> own =
        Optional.ofNullable(places.get(path))
            .flatMap(place -> place.chosen().or(place::schema))
            .flatMap(schema -> rule(schema, value));
    own.ifPresent(rule -> rules.put("", rule));
    return new Rules(rules, own.isPresent());
  }

  // One rule for all items where all are of one form; otherwise each item is expected as it is.
  private Rules list(List<String> path, JsonNode list) {
    List<Rules> items = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      items.add(rules(below(path, String.valueOf(i)), list.get(i)));
    }
    boolean isUniform =
        !items.isEmpty() && items.get(0).isWhole && items.stream().distinct().count() == 1;
    Map<String, ObjectNode> rules = new LinkedHashMap<>();
    if (isUniform) {
      rules.put("", match("type").put("min", 1));
    }
    for (int i = 0; i < (isUniform ? 1 : items.size()); i++) {
      String step = isUniform ? "[*]" : "[" + i + "]";
      items.get(i).byExpression.forEach((expression, rule) -> rules.put(step + expression, rule));
    }
    return new Rules(rules, isUniform);
  }

  private static List<String> below(List<String> path, String step) {
    List<String> below = new ArrayList<>(path);
    below.add(step);
    return below;
  }

  private static Optional<ObjectNode> rule(SchemaView schema, JsonNode value) {
    if (value.isNull() || schema.keyword("const").isPresent()) {
      return Optional.empty();
    }
    if (value.isString()) {
      return text(schema);
    }
    // No matcher knows a bound of a number or a list of numbers.
    boolean isBounded =
        !Limit.of(schema).isEmpty()
            || !schema.enumValues().isEmpty()
            || schema.keyword("multipleOf").isPresent()
            || schema.keyword("exclusiveMinimum").isPresent()
            || schema.keyword("exclusiveMaximum").isPresent();
    if (isBounded) {
      return Optional.empty();
    }
    return Optional.of(
        match(
            switch (schema.type()) {
              case "integer" -> "integer";
              case "boolean" -> "boolean";
              default -> "type";
            }));
  }

  private static Optional<ObjectNode> text(SchemaView schema) {
    if (!schema.enumValues().isEmpty()) {
      return Optional.of(
          regex(
              schema.enumValues().stream()
                  .map(value -> value.asString(""))
                  .map(SchemaMatchers::quoted)
                  .collect(Collectors.joining("|", "(", ")"))));
    }
    Optional<String> format =
        schema.keyword("format").map(JsonNode::asString).flatMap(Formats::regex);
    if (format.isPresent()) {
      return format.map(SchemaMatchers::regex);
    }
    // Several constraints together are more than one expression can be trusted to say.
    if (schema.keyword("pattern").isPresent() || !Limit.of(schema).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(match("type"));
  }

  // Java's quotes are read by no other library.
  private static String quoted(String text) {
    return Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]").matcher(text).replaceAll("\\\\$0");
  }

  private static ObjectNode regex(String expression) {
    return match("regex").put("regex", "^" + expression + "$");
  }

  private static ObjectNode match(String name) {
    return JsonNodeFactory.instance.objectNode().put("match", name);
  }

  private static String step(String name) {
    return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? "." + name : "['" + name + "']";
  }
}
