package io.contactkit.contract.compare;

import io.contactkit.contract.internal.Matchers;
import io.contactkit.contract.internal.Place;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.spec.SchemaViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Judges the matcher of one value by probes that matcher and schema are both shown. */
record MatcherJudge(
    Subject subject, String part, Matchers matchers, Place place, SchemaView schema) {

  void judge() {
    List<JsonNode> rules = matchers.deciding(place.path());
    if (!rules.stream().allMatch(MatchersCheck::isDecidable)) {
      add(
          Rule.MATCHER_UNDECIDED,
          "cannot be compared with the schema; write it without look-around, flags and back"
              + " references");
    }
    List<JsonNode> accepted = new ArrayList<>();
    for (JsonNode probe : Probes.of(schema, place.value(), rules)) {
      if (matchers.accepts(place.path(), place.value(), probe) && !isOtherObject(probe)) {
        accepted.add(probe);
      }
    }
    if (accepted.stream().noneMatch(this::isAllowed)) {
      add(Rule.MATCHER_NEVER_MATCHES, "can never match " + words(schema));
      return;
    }
    accepted.stream()
        .filter(probe -> !isAllowed(probe))
        .findFirst()
        .ifPresent(
            probe ->
                add(
                    Rule.MATCHER_TOO_LOOSE,
                    "accepts %s, which the schema forbids: %s"
                        .formatted(probe, violations(probe).get(0).message())));
    if (!accepted.contains(place.value())) {
      add(
          Rule.MATCHER_REFUSES_EXAMPLE,
          "does not match its own example %s".formatted(place.value()));
    }
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
    return subject.spec().validate(schema.element(), probe);
  }

  private void add(Rule rule, String verdict) {
    subject.add(
        rule, part, place, "matcher %s %s".formatted(matchers.describe(place.path()), verdict));
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
