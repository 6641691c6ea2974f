package io.contactkit.spec.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;
import io.contactkit.openapi.lint.Findings;
import io.contactkit.openapi.lint.Rule;
import java.util.Map;
import java.util.Set;

/**
 * Schemas say only what the contract can count and the generators understand, and only where it
 * means something.
 */
final class SchemaKeywords implements Rule {
  private static final Set<String> EVERYWHERE =
      Set.of(
          "$ref",
          "type",
          "nullable",
          "description",
          "title",
          "enum",
          "default",
          "example",
          "deprecated",
          "oneOf",
          "anyOf",
          "allOf");
  private static final Map<String, Set<String>> BY_TYPE =
      Map.of(
          "string", Set.of("format", "pattern", "minLength", "maxLength"),
          "integer", Set.of("format", "minimum", "maximum"),
          "number", Set.of("format", "minimum", "maximum"),
          "array", Set.of("items", "minItems", "maxItems"),
          "object", Set.of("properties", "required", "additionalProperties", "minProperties"));
  // An integer keeps its width, whatever its values.
  private static final Set<String> BESIDE_ENUM = Set.of("format");

  @Override
  public String id() {
    return "schema-keyword";
  }

  @Override
  public void check(Document spec, Findings findings) {
    for (Element schema : spec.elements(Part.Kind.SCHEMA)) {
      schema.children().stream()
          .filter(keyword -> !keyword.name().startsWith("x-"))
          .filter(keyword -> !EVERYWHERE.contains(keyword.name()))
          .forEach(keyword -> check(schema, keyword, findings));
    }
  }

  private static void check(Element schema, Element keyword, Findings findings) {
    String type = schema.text("type");
    if (!BY_TYPE.getOrDefault(type, Set.of()).contains(keyword.name())) {
      findings.add(keyword, "is nothing that the contract counts of type '%s'".formatted(type));
    } else if (schema.has("enum") && !BESIDE_ENUM.contains(keyword.name())) {
      findings.add(keyword, "says nothing beside an enum");
    } else if (keyword.name().equals("additionalProperties") && !keyword.isTrue()) {
      closed(keyword, findings);
    }
  }

  // A vendor adds fields without notice, and no client may break at one.
  private static void closed(Element keyword, Findings findings) {
    if (!keyword.isObject()) {
      findings.add(keyword, "closes the object to fields that are yet to come");
    }
  }
}
