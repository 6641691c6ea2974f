package io.contactkit.contract.pact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads matching rules as the second version of Pact writes them: {@code $.body.id}. */
final class OldMatchers {
  private static final Pattern PLACE =
      Pattern.compile("\\$\\.?(?:\\[')?(body|headers|header|query|path|status)(?:'\\])?(.*)");

  private OldMatchers() {}

  static void add(List<RecordedMatcher> matchers, String path, JsonNode written) {
    Matcher place = PLACE.matcher(path);
    if (!place.matches() || !(written instanceof ObjectNode)) {
      return;
    }
    String part = place.group(1).equals("headers") ? "header" : place.group(1);
    String rest = place.group(2);
    String expression =
        switch (part) {
          case "body" -> "$" + rest;
          case "path", "status" -> "";
          default ->
              rest.replaceFirst("^\\.", "")
                  .replaceFirst("\\[\\d+\\]$", "")
                  .replaceAll("^\\['|'\\]$", "");
        };
    ObjectNode rule = (ObjectNode) written.deepCopy();
    if (!rule.has("match")) {
      rule.put("match", rule.has("regex") ? "regex" : "type");
    }
    matchers.add(new RecordedMatcher(part, expression, rule.path("match").asString("type"), rule));
  }
}
