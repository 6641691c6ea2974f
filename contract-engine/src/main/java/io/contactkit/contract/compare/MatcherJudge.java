package io.contactkit.contract.compare;

import io.contactkit.contract.internal.Matchers;
import io.contactkit.contract.internal.Place;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.SchemaViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Judges the matcher of one value by probes that matcher and schema are both shown. */
record MatcherJudge(Document spec, Matchers matchers, Place place, SchemaView schema) {
  private static final Set<String> COMPARED =
      Set.of(
          "boolean",
          "date",
          "datetime",
          "decimal",
          "eachKey",
          "eachValue",
          "equality",
          "include",
          "integer",
          "max",
          "min",
          "notEmpty",
          "null",
          "number",
          "regex",
          "semver",
          "statusCode",
          "time",
          "timestamp",
          "type",
          "values");
  private static final int LONGEST_SHOWN = 80;

  List<MatcherFault> judge() {
    List<MatcherFault> faults = new ArrayList<>();
    List<JsonNode> rules = matchers.deciding(place.path());
    if (rules.stream().anyMatch(MatcherJudge::isNotCompared)) {
      return List.of(fault(Rule.NOT_JUDGED, "is not compared with the schema"));
    }
    if (!rules.stream().allMatch(MatchersCheck::isDecidable)) {
      faults.add(
          fault(
              Rule.MATCHER_UNDECIDED,
              "cannot be compared with the schema; write it without look-around, flags and back"
                  + " references"));
    }
    List<JsonNode> accepted =
        Probes.of(schema, place.value(), rules).stream()
            .filter(probe -> matchers.accepts(place.path(), place.value(), probe))
            .filter(probe -> !isOtherObject(probe))
            .toList();
    if (accepted.stream().noneMatch(this::isAllowed)) {
      faults.add(fault(Rule.MATCHER_NEVER_MATCHES, "can never match " + words(schema)));
      return faults;
    }
    accepted.stream()
        .filter(probe -> !isAllowed(probe))
        .findFirst()
        .map(
            probe ->
                fault(
                    Rule.MATCHER_TOO_LOOSE,
                    "accepts %s, which the schema forbids: %s"
                        .formatted(shown(probe), violations(probe).get(0).message())))
        .ifPresent(faults::add);
    if (!accepted.contains(place.value())) {
      faults.add(
          fault(
              Rule.MATCHER_REFUSES_EXAMPLE,
              "does not match its own example %s".formatted(shown(place.value()))));
    }
    return faults;
  }

  // A list that holds what variants say holds anything else, too; a plugin knows what its own mean.
  private static boolean isNotCompared(JsonNode rule) {
    String match = rule.path("match").asString("type");
    return !COMPARED.contains(match);
  }

  // An empty object stands for wrong types; whether it lacks properties is not the matcher's
  // affair.
  private boolean isOtherObject(JsonNode probe) {
    return place.value().isObject() && probe.isObject() && !probe.equals(place.value());
  }

  private boolean isAllowed(JsonNode probe) {
    return violations(probe).isEmpty();
  }

  private List<SchemaViolation> violations(JsonNode probe) {
    return spec.validate(schema.element(), probe);
  }

  private MatcherFault fault(Rule rule, String verdict) {
    return new MatcherFault(
        rule, "matcher %s %s".formatted(matchers.describe(place.path()), verdict));
  }

  private static String shown(JsonNode value) {
    String text = value.toString();
    return text.length() <= LONGEST_SHOWN
        ? text
        : "%s…\" (%d characters)"
            .formatted(text.substring(0, LONGEST_SHOWN / 2), value.asString("").length());
  }

  private static String words(SchemaView schema) {
    if (!schema.alternatives().isEmpty()) {
      return schema.alternatives().stream()
          .map(MatcherJudge::words)
          .collect(Collectors.joining(" or "));
    }
    if (!schema.enumValues().isEmpty()) {
      return "any of " + schema.enumValues();
    }
    String type = "type " + schema.type();
    return schema
        .keyword("format")
        .filter(format -> schema.type().equals("string"))
        .map(format -> type + " in format " + format.asString())
        .orElse(type);
  }
}
