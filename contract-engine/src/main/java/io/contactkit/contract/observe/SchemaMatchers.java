package io.contactkit.contract.observe;

import io.contactkit.contract.internal.BodyWalk;
import io.contactkit.contract.internal.Formats;
import io.contactkit.contract.internal.Limit;
import io.contactkit.contract.internal.Place;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.contract.pact.RecordedMatcher;
import io.contactkit.openapi.Document;
import java.util.ArrayList;
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
  private SchemaMatchers() {}

  static List<RecordedMatcher> of(Document document, SchemaView schema, JsonNode body) {
    Map<String, ObjectNode> rules = new LinkedHashMap<>();
    for (Place place : BodyWalk.places(document, schema, body)) {
      Optional<SchemaView> chosen = place.chosen().or(place::schema);
      chosen
          .flatMap(it -> rule(it, place.value()))
          .ifPresent(rule -> rules.putIfAbsent(expression(place.path()), rule));
    }
    List<RecordedMatcher> matchers = new ArrayList<>();
    rules.forEach(
        (expression, rule) ->
            matchers.add(
                new RecordedMatcher(
                    "body", expression, rule.path("match").asString(""), rule, false)));
    return matchers;
  }

  private static Optional<ObjectNode> rule(SchemaView schema, JsonNode value) {
    if (value.isNull() || value.isObject() || schema.keyword("const").isPresent()) {
      return Optional.empty();
    }
    if (value.isArray()) {
      return value.isEmpty() ? Optional.empty() : Optional.of(match("type").put("min", 1));
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

  /** {@code $.data[*].id}: what is true of one item of a list is true of all. */
  private static String expression(List<String> path) {
    StringBuilder expression = new StringBuilder("$");
    for (String step : path) {
      if (step.matches("\\d+")) {
        expression.append("[*]");
      } else if (step.matches("[A-Za-z_][A-Za-z0-9_]*")) {
        expression.append('.').append(step);
      } else {
        expression.append("['").append(step).append("']");
      }
    }
    return expression.toString();
  }
}
