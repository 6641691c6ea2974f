package io.contactkit.spec.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;
import io.contactkit.openapi.lint.Findings;
import io.contactkit.openapi.lint.Rule;
import io.contactkit.spec.Mark;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every schema has a type, and every number a width. Swagger Parser takes any word for a type and
 * none for anything.
 */
final class SchemaTypes implements Rule {
  private static final Map<String, Set<String>> WIDTHS =
      Map.of("integer", Set.of("int32", "int64"), "number", Set.of("float", "double"));

  @Override
  public String id() {
    return "schema-type";
  }

  @Override
  public void check(Document spec, Findings findings) {
    for (Element schema : spec.elements(Part.Kind.SCHEMA)) {
      Element type = schema.get("type");
      if (!type.exists() && !isCombined(schema) && Mark.QUIRK.on(schema).isEmpty()) {
        findings.add(schema, "has no type; say why with %s".formatted(Mark.QUIRK.key()));
      }
      Set<String> widths = WIDTHS.getOrDefault(type.text(), Set.of());
      if (!widths.isEmpty() && !widths.contains(schema.text("format"))) {
        findings.add(
            schema,
            "has no format %s".formatted(String.join(" or ", widths.stream().sorted().toList())));
      }
    }
  }

  private static boolean isCombined(Element schema) {
    return Stream.of("$ref", "allOf", "anyOf", "oneOf").anyMatch(schema::has);
  }
}
