package io.contactkit.contract.compare;

import io.contactkit.contract.internal.Language;
import io.contactkit.contract.internal.SchemaView;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Values on both sides of every limit that a schema or a matcher draws. Each is shown to both;
 * where they disagree the value itself is the proof.
 */
final class Probes {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int LONGEST = 5_000;
  private static final List<OffsetDateTime> MOMENTS =
      List.of(
          OffsetDateTime.parse("2024-02-29T23:59:58Z"),
          OffsetDateTime.parse("2023-11-12T19:43:01.250+02:00"));

  // a matcher of decimals takes no integers
  private static final List<BigDecimal> AROUND =
      Stream.of("-1", "-0.5", "0", "0.5", "1").map(BigDecimal::new).toList();
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private final Set<JsonNode> probes = new LinkedHashSet<>();

  private Probes() {}

  static Set<JsonNode> of(SchemaView schema, JsonNode recorded, List<JsonNode> rules) {
    Probes probes = new Probes();
    probes.probes.add(recorded);
    probes.addForSchema(schema, recorded);
    rules.forEach(rule -> probes.addForRule(schema, rule));
    probes.addOfEveryType();
    if (rules.stream().anyMatch(rule -> rule.path("match").asString("").equals("boolean"))) {
      // the engine takes this text for a boolean, which it is in a header; a body has no such text
      probes.probes.remove(JSON.stringNode("true"));
    }
    return probes.probes;
  }

  private void addOfEveryType() {
    Stream.of("a", "", "A b-1", "0", "true").map(JSON::stringNode).forEach(probes::add);
    Stream.of(1, 0, -1).map(JSON::numberNode).forEach(probes::add);
    probes.add(JSON.numberNode(1.5));
    probes.add(JSON.booleanNode(true));
    probes.add(JSON.booleanNode(false));
    probes.add(JSON.nullNode());
    probes.add(JSON.objectNode());
    probes.add(JSON.arrayNode());
  }

  private void addForSchema(SchemaView schema, JsonNode recorded) {
    for (JsonNode value : schema.enumValues()) {
      probes.add(value);
      if (value.isString()) {
        add(value.stringValue() + "_OTHER");
        add(value.stringValue().toLowerCase(Locale.ROOT));
      } else if (value.isIntegralNumber()) {
        probes.add(JSON.numberNode(value.asLong() + 1));
      }
    }
    for (String bound : List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")) {
      schema
          .keyword(bound)
          .filter(JsonNode::isNumber)
          .map(JsonNode::decimalValue)
          .ifPresent(limit -> AROUND.stream().map(limit::add).forEach(this::add));
    }
    for (String bound : List.of("minLength", "maxLength")) {
      limit(schema, bound)
          .filter(limit -> limit <= LONGEST)
          .ifPresent(
              limit ->
                  Stream.of(limit - 1, limit, limit + 1)
                      .filter(length -> length >= 0)
                      .forEach(length -> add("x".repeat(length.intValue()))));
    }
    if (recorded.isArray()) {
      for (String bound : List.of("minItems", "maxItems")) {
        limit(schema, bound).ifPresent(limit -> addArrays(recorded, limit));
      }
    }
    schema.alternatives().forEach(alternative -> addForSchema(alternative, recorded));
    if (schema.type().equals("string")) {
      Language.of(schema).example().ifPresent(this::add);
    }
  }

  private void addForRule(SchemaView schema, JsonNode rule) {
    regex(rule).flatMap(Language::of).ifPresent(matched -> addForLanguage(schema, matched));
    if (rule.path("format").isString()) {
      MOMENTS.forEach(moment -> addFormatted(rule.path("format").stringValue(), moment));
    }
    if (rule.path("match").asString("").equals("semver")) {
      add("10.20.30-rc.1");
    }
    if (rule.path("value").isString()) {
      add(rule.path("value").stringValue());
    }
  }

  private void addForLanguage(SchemaView schema, Language matched) {
    matched.example().ifPresent(this::add);
    Stream.concat(Stream.of(schema), schema.alternatives().stream())
        .filter(it -> it.type().equals("string"))
        .map(Language::of)
        .forEach(
            allowed -> {
              matched.without(allowed).example().ifPresent(this::add);
              matched.and(allowed).example().ifPresent(this::add);
            });
  }

  private void addArrays(JsonNode recorded, long limit) {
    for (long size = Math.max(0, limit - 1); size <= Math.min(limit + 1, LONGEST); size++) {
      ArrayNode array = JSON.arrayNode();
      for (int i = 0; i < size && !recorded.isEmpty(); i++) {
        array.add(recorded.get(0));
      }
      probes.add(array);
    }
  }

  private void addFormatted(String format, OffsetDateTime moment) {
    try {
      add(DateTimeFormatter.ofPattern(format, Locale.ENGLISH).format(moment));
    } catch (IllegalArgumentException | DateTimeException e) {
      // A pattern that cannot be printed has no value to show; the recorded one is judged anyway.
      return;
    }
  }

  private void add(BigDecimal number) {
    probes.add(
        number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(LARGEST) < 0
            ? JSON.numberNode(number.longValueExact())
            : JSON.numberNode(number));
  }

  private void add(String text) {
    probes.add(JSON.stringNode(text));
  }

  static Optional<String> regex(JsonNode rule) {
    return Optional.of(rule.path("regex")).filter(JsonNode::isString).map(JsonNode::stringValue);
  }

  private static Optional<Long> limit(SchemaView schema, String keyword) {
    return schema.keyword(keyword).map(JsonNode::asLong);
  }
}
