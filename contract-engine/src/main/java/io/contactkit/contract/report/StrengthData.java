package io.contactkit.contract.report;

import io.contactkit.contract.strength.Mutant;
import io.contactkit.contract.strength.Outcome;
import io.contactkit.contract.strength.Outcome.Fate;
import io.contactkit.contract.strength.Side;
import io.contactkit.contract.strength.Strength;
import io.contactkit.contract.strength.StrengthFiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The strength of the contract as numbers, with every mutant that survived. */
final class StrengthData {
  private StrengthData() {}

  /** What is counted together. */
  private record Group(Side side, String provider, String operation, String kind) {
    static Group of(Outcome outcome) {
      Mutant mutant = outcome.mutant();
      return new Group(mutant.side(), mutant.provider(), mutant.operationId(), mutant.kind());
    }
  }

  /** Why mutants are equivalent, and how often. */
  private record Rule(Side side, String provider, String reason) {
    static Rule of(Outcome outcome) {
      return new Rule(outcome.mutant().side(), outcome.mutant().provider(), outcome.reason());
    }
  }

  static ObjectNode of(Strength strength) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("complete", strength.complete());
    ArrayNode sides = node.putArray("sides");
    for (Side side : Side.values()) {
      sides.addObject().put("id", side.name()).put("title", side.title());
    }
    ArrayNode counts = node.putArray("counts");
    Map<Group, List<Outcome>> groups =
        strength.outcomes().stream()
            .collect(Collectors.groupingBy(Group::of, LinkedHashMap::new, Collectors.toList()));
    groups.forEach((group, outcomes) -> counts.add(counts(group, outcomes)));
    ArrayNode survivors = node.putArray("survivors");
    strength.survivors().map(StrengthFiles::json).forEach(survivors::add);
    Map<Rule, Long> rules =
        strength.outcomes().stream()
            .filter(outcome -> outcome.fate() == Fate.EQUIVALENT)
            .collect(Collectors.groupingBy(Rule::of, LinkedHashMap::new, Collectors.counting()));
    ArrayNode reasons = node.putArray("rules");
    rules.forEach(
        (rule, count) ->
            reasons
                .addObject()
                .put("side", rule.side().name())
                .put("provider", rule.provider())
                .put("reason", rule.reason())
                .put("count", count));
    return node;
  }

  private static ObjectNode counts(Group group, List<Outcome> outcomes) {
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("side", group.side().name())
            .put("provider", group.provider())
            .put("operation", group.operation())
            .put("kind", group.kind());
    for (Fate fate : Fate.values()) {
      node.put(
          fate.name().toLowerCase(Locale.ROOT),
          outcomes.stream().filter(outcome -> outcome.fate() == fate).count());
    }
    return node;
  }
}
