package io.contactkit.openapi.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The id of a kind of change, made of the words that describe it without names and values: {@code
 * diff/request-property-required}.
 */
final class ChangeIds {
  static final String DOCUMENTATION = "diff/documentation";

  /** What no kind has: its sentence says what it is. */
  private static final String OTHER = "diff/other";

  private static final Pattern FACT = Pattern.compile("(\\S+) (.*)", Pattern.DOTALL);
  private static final Set<String> FACTS = facts();
  private static final List<String> VERBS = List.of("added", "removed", "changed");
  private static final Map<String, String> SHORTER = new LinkedHashMap<>();
  private static final Set<String> ALL = new TreeSet<>();

  static {
    SHORTER.put("required-property-was-added", "property-added-as-required");
    SHORTER.put("null-is-no-longer-allowed", "null-forbidden");
    SHORTER.put("null-is-allowed-now", "null-allowed");
    SHORTER.put("its-value-is-written-in-another-way", "parameter-style-changed");
    SHORTER.put("asks-for-something-else", "changed");
    SHORTER.put("came-with-status-and-comes-with", "status-changed");
    SHORTER.put("has-another-severity", "severity-changed");
    SHORTER.put("was-called-and-is", "name-changed");
    SHORTER.put("has-another-schema", "changed");
    SHORTER.put("is-no-longer-deprecated", "undeprecated");
    SHORTER.put("is-no-longer-required", "optional");
    SHORTER.put("is-required-now", "required");
    SHORTER.put("is-optional-now", "optional");
    SHORTER.put("is-another", "not-judged");
    SHORTER.put("was-and-is", "changed");
    SHORTER.put("is-now", "changed");
    SHORTER.put("has-now", "added");
    SHORTER.put("was-", "");
    // a value of a server's variable
    SHORTER.put("request-of-", "request-server-variable-");
    SHORTER.put("mapping-of-", "mapping-");
    SHORTER.put("a-required-request-body", "required-request-body");
    SHORTER.put("a-request-body", "request-body");

    ids("", "operation-added operation-removed operation-id-changed documentation other");
    ids("", "webhooks-added callbacks-added deprecated undeprecated not-judged");
    ids("request-", "server-added server-removed server-variable-added server-variable-removed");
    ids("request-", "security-added security-removed security-changed parameter-style-changed");
    ids(
        "request-",
        "body-added body-removed body-required body-optional required-request-body-added");
    for (String in : List.of("path", "query", "header", "cookie")) {
      String parameter = in + "-parameter-";
      ids("request-", parameter + "removed " + parameter + "required " + parameter + "optional");
      ids("request-", "required-%1$sadded optional-%1$sadded".formatted(parameter));
    }
    ids("response-", "answer-added answer-removed");
    VERBS.forEach(verb -> ids("response-", "protocol-error-" + verb));
    ids("response-", "header-added header-removed header-required header-optional");
    ids("response-", "error-code-added error-code-removed error-code-status-changed");
    ids("response-", "error-code-severity-changed error-code-name-changed");
    for (String side : List.of("request-", "response-")) {
      ids(side, "property-added property-added-as-required property-removed");
      ids(side, "property-required property-optional null-forbidden null-allowed");
      ids(side, "enum-value-added enum-value-removed media-type-added media-type-removed");
      ids(side, "mapping-added mapping-removed mapping-changed");
      ids(side, "deprecated undeprecated not-judged");
      FACTS.forEach(fact -> VERBS.forEach(verb -> ids(side, kebab(fact) + "-" + verb)));
    }
  }

  private ChangeIds() {}

  /** Every id that a change can have, in order. */
  static Set<String> all() {
    return ALL;
  }

  static String of(Change change) {
    if (change.level() == Level.DOCUMENTATION) {
      return DOCUMENTATION;
    }
    String words = words(change.what());
    boolean isSided = words.startsWith("request-") || words.startsWith("response-");
    String sided = change.side() == Side.BOTH || isSided ? words : change.side() + "-" + words;
    for (Map.Entry<String, String> shorter : SHORTER.entrySet()) {
      sided = sided.replace(shorter.getKey(), shorter.getValue());
    }
    String id = "diff/" + sided;
    return ALL.contains(id) ? id : OTHER;
  }

  private static String words(String what) {
    Matcher fact = FACT.matcher(what);
    if (fact.matches() && FACTS.contains(fact.group(1)) && !what.startsWith("enum value")) {
      return kebab(fact.group(1)) + "-" + verb(fact.group(2));
    }
    return what
        // names and values, which may hold anything
        .replaceAll("(?s)`[^`]*`", " ")
        .replaceAll("\\[[^\\]]*\\]", " ")
        .replaceAll("^answer \\S+", "answer")
        .replaceAll("\\b\\d[\\dxX]*\\b", " ")
        .replaceAll("([a-z])([A-Z])", "$1-$2")
        .toLowerCase(Locale.ROOT)
        .replaceAll("^(a|the) ", "")
        .replaceAll("[^a-z]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static String verb(String rest) {
    if (rest.endsWith("was added") || rest.endsWith(" now")) {
      return VERBS.get(0);
    }
    boolean isGone = rest.endsWith("was removed") || rest.startsWith("lost");
    return VERBS.get(isGone ? 1 : 2);
  }

  private static String kebab(String word) {
    return word.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private static Set<String> facts() {
    Set<String> facts = new TreeSet<>(SchemaJudge.OTHERS);
    Stream.of(Bounds.KEYWORDS, JsonSchemaJudge.KEYWORDS).forEach(facts::addAll);
    facts.add("propertyName");
    return facts;
  }

  private static void ids(String side, String words) {
    Stream.of(words.split(" ")).forEach(word -> ALL.add("diff/" + side + word));
  }
}
