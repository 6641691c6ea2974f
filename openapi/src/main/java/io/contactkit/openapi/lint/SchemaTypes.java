package io.contactkit.openapi.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;
import java.util.Set;

/** Every type of a schema is one that the version knows. */
final class SchemaTypes implements Rule {
  private static final Set<String> TYPES =
      Set.of("array", "boolean", "integer", "number", "object", "string");

  @Override
  public String id() {
    return "schema-type";
  }

  @Override
  public String demand() {
    return "a schema has a type that its keywords belong to";
  }

  @Override
  public void check(Document spec, Findings findings) {
    for (Element schema : spec.elements(Part.Kind.SCHEMA)) {
      type(spec, schema.get("type"), findings);
    }
  }

  private static void type(Document spec, Element type, Findings findings) {
    if (!type.exists()) {
      return;
    }
    if (type.isArray() && spec.isVersion31()) {
      type.children().forEach(one -> type(spec, one, findings));
    } else if (!TYPES.contains(type.text())
        && !(spec.isVersion31() && type.text().equals("null"))) {
      findings.add(
          type,
          "'%s' is not a type of OpenAPI %s"
              .formatted(
                  type.raw().isString() ? type.text() : type.raw().toString(),
                  spec.isVersion31() ? "3.1" : "3.0"));
    }
  }
}
