package io.contactkit.contract.record;

import io.contactkit.spec.Element;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Matchers built from schemas. Regular expressions where formats differ between Pact engines. */
final class MatchingRules {
  private static final String UUID =
      "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$";
  private static final String DATE_TIME =
      "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$";
  private static final String URI = "^https?://[^\\s/]+\\S*$";

  private MatchingRules() {}

  /** What any value of this schema matches. */
  static ObjectNode of(Element schema) {
    if (schema.has("enum") && schema.text("type").equals("string")) {
      return regex(
          schema.get("enum").children().stream()
              .map(value -> Pattern.quote(value.text()).replaceAll("\\\\[QE]", ""))
              .collect(Collectors.joining("|", "^(", ")$")));
    }
    return switch (schema.text("format")) {
      case "uuid" -> regex(UUID);
      case "date-time" -> regex(DATE_TIME);
      case "uri" -> regex(URI);
      default ->
          switch (schema.text("type")) {
            case "integer" -> rule("integer");
            case "array" -> rule("type").put("min", 1);
            default -> rule("type");
          };
    };
  }

  /** The rules object of a message part, with one rule per expression. */
  static ObjectNode entry(ObjectNode rule) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    entry.put("combine", "AND");
    entry.putArray("matchers").add(rule);
    return entry;
  }

  /** {@code /data/0/uuid} or {@code /data/*}{@code /uuid} as {@code $.data[0].uuid}. */
  static String expression(String pointer) {
    StringBuilder expression = new StringBuilder("$");
    for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
      if (rest.mayMatchElement() || rest.getMatchingProperty().equals("*")) {
        expression.append('[').append(rest.getMatchingProperty()).append(']');
      } else {
        expression.append('.').append(rest.getMatchingProperty());
      }
    }
    return expression.toString();
  }

  private static ObjectNode regex(String regex) {
    return rule("regex").put("regex", regex);
  }

  private static ObjectNode rule(String match) {
    return JsonNodeFactory.instance.objectNode().put("match", match);
  }
}
