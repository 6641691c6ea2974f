package io.contactkit.contract.internal;

import au.com.dius.pact.core.matchers.JsonContentMatcher;
import au.com.dius.pact.core.matchers.MatchingContext;
import au.com.dius.pact.core.model.matchingrules.EqualsMatcher;
import au.com.dius.pact.core.model.matchingrules.MatchingRule;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleGroup;
import au.com.dius.pact.core.model.matchingrules.RuleLogic;
import au.com.dius.pact.core.support.json.JsonParser;
import au.com.dius.pact.core.support.json.JsonValue;
import io.contactkit.contract.pact.RecordedMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The matchers of a body, asked through Pact's own engine, so that they mean what they will. */
public final class Matchers {
  private final MatchingContext context;
  private final List<RecordedMatcher> recorded;

  private Matchers(List<RecordedMatcher> recorded) {
    this.recorded = recorded;
    this.context = context(recorded);
  }

  /** The body's matchers among those of a request or response. */
  public static Matchers ofBody(List<RecordedMatcher> all) {
    return of(all, "body");
  }

  /** The matchers of one part, such as {@code query}, addressed like those of a body. */
  public static Matchers of(List<RecordedMatcher> all, String part) {
    return new Matchers(all.stream().filter(it -> it.part().equals(part)).toList());
  }

  public boolean isEmpty() {
    return recorded.isEmpty();
  }

  /** Whether the value may differ from the recorded one. */
  public boolean isLoose(List<String> path) {
    return rules(path).stream().anyMatch(rule -> !(rule instanceof EqualsMatcher));
  }

  /** The rules, as recorded, that decide about the value at a path, inherited ones included. */
  public List<JsonNode> deciding(List<String> path) {
    return rules(path).stream()
        .map(rule -> JsonMapper.shared().<JsonNode>valueToTree(rule.toMap(VERSION)))
        .toList();
  }

  /** What decides about the value at a path, in a few words. */
  public String describe(List<String> path) {
    String combine = isSufficient(path) ? " or " : " and ";
    return deciding(path).stream().map(Matchers::words).collect(Collectors.joining(combine));
  }

  /** Whether the value would do where the other was recorded. */
  public boolean accepts(List<String> path, JsonNode expected, JsonNode actual) {
    try {
      return JsonContentMatcher.INSTANCE
          .compare(rooted(path), pactValue(expected), pactValue(actual), context)
          .stream()
          .allMatch(result -> result.getResult().isEmpty());
    } catch (IllegalArgumentException e) {
      // A rule that the engine cannot apply, such as a malformed date pattern, accepts nothing.
      return false;
    }
  }

  /** The expressions that concern none of these paths. */
  public List<String> aimless(List<List<String>> paths) {
    return recorded.stream()
        .map(RecordedMatcher::expression)
        .distinct()
        .filter(
            expression -> {
              MatchingContext alone =
                  context(
                      recorded.stream().filter(it -> it.expression().equals(expression)).toList());
              return paths.stream().noneMatch(path -> alone.matcherDefined(rooted(path)));
            })
        .toList();
  }

  private static final au.com.dius.pact.core.model.PactSpecVersion VERSION =
      au.com.dius.pact.core.model.PactSpecVersion.V4;

  private boolean isSufficient(List<String> path) {
    List<String> rooted = rooted(path);
    return context.matcherDefined(rooted)
        && context.selectBestMatcher(rooted).getRuleLogic() == RuleLogic.OR;
  }

  private List<MatchingRule> rules(List<String> path) {
    List<String> rooted = rooted(path);
    return context.matcherDefined(rooted)
        ? context.selectBestMatcher(rooted).getRules()
        : List.of();
  }

  private static MatchingContext context(List<RecordedMatcher> matchers) {
    Map<String, List<RecordedMatcher>> byExpression =
        matchers.stream()
            .collect(
                Collectors.groupingBy(
                    RecordedMatcher::expression, LinkedHashMap::new, Collectors.toList()));
    MatchingRuleCategory category = new MatchingRuleCategory("body");
    byExpression.forEach(
        (expression, rules) -> {
          String group =
              rules.stream()
                  .map(rule -> rule.rule().toString())
                  .collect(Collectors.joining(",", groupStart(rules), "]}"));
          category.setRules(
              expression, MatchingRuleGroup.fromJson(JsonParser.INSTANCE.parseString(group)));
        });
    return new MatchingContext(category, true);
  }

  private static String groupStart(List<RecordedMatcher> rules) {
    String combine = rules.get(0).sufficient() ? "OR" : "AND";
    return "{\"combine\":\"%s\",\"matchers\":[".formatted(combine);
  }

  private static List<String> rooted(List<String> path) {
    return Stream.concat(Stream.of("$"), path.stream())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static JsonValue pactValue(JsonNode value) {
    return JsonParser.INSTANCE.parseString(value.toString());
  }

  private static String words(JsonNode rule) {
    String parameters =
        rule.properties().stream()
            .filter(member -> !member.getKey().equals("match"))
            .map(
                member ->
                    member.getKey().equals("regex") || member.getKey().equals("format")
                        ? member.getValue().asString("")
                        : member.getKey() + " " + member.getValue().asString(""))
            .collect(Collectors.joining(" "));
    return "`" + (rule.path("match").asString("") + " " + parameters).strip() + "`";
  }
}
