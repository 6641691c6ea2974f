package io.contactkit.contract.record;

import io.contactkit.contract.internal.Formats;
import io.contactkit.openapi.Element;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Matchers built from schemas. Regular expressions where formats differ between Pact engines. */
final class MatchingRules {
  private MatchingRules() {}

  /** What any value of this schema matches. */
  static List<ObjectNode> of(Element schema) {
    if (schema.has("enum") && schema.text("type").equals("string")) {
      return List.of(
          regex(
              schema.get("enum").children().stream()
                  .map(value -> Pattern.quote(value.text()).replaceAll("\\\\[QE]", ""))
                  .collect(Collectors.joining("|", "(", ")"))));
    }
    Optional<String> format = Formats.regex(schema.text("format"));
    if (format.isPresent()) {
      return List.of(regex(format.get()));
    }
    return switch (schema.text("type")) {
      case "integer" -> List.of(rule("integer"));
      case "array" -> List.of(rule("type").put("min", 1));
      case "string" -> text(schema);
      default -> List.of(rule("type"));
    };
  }

  /** The rules object of a message part, with one rule per expression. */
  static ObjectNode entry(List<ObjectNode> rules) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    entry.put("combine", "AND");
    entry.putArray("matchers").addAll(rules);
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

  // A length is beyond the type matcher, and a regex alone would take numbers too.
  private static List<ObjectNode> text(Element schema) {
    return schema.has("maxLength")
        ? List.of(rule("type"), regex(".{0,%s}".formatted(schema.get("maxLength").node())))
        : List.of(rule("type"));
  }

  private static ObjectNode regex(String regex) {
    return rule("regex").put("regex", "^" + regex + "$");
  }

  private static ObjectNode rule(String match) {
    return JsonNodeFactory.instance.objectNode().put("match", match);
  }
}
