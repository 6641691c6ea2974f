package io.contactkit.spec.lint;

import io.contactkit.spec.ApiSpec;
import io.contactkit.spec.Element;
import io.contactkit.spec.Part;
import java.util.Set;

/** Swagger Parser takes any word for a type. */
final class SchemaTypes implements Rule {
  private static final Set<String> TYPES =
      Set.of("array", "boolean", "integer", "number", "object", "string");

  @Override
  public String id() {
    return "schema-type";
  }

  @Override
  public void check(ApiSpec spec, Findings findings) {
    for (Element schema : spec.elements(Part.Kind.SCHEMA)) {
      Element type = schema.get("type");
      if (type.exists() && !TYPES.contains(type.text())) {
        findings.add(type, "'%s' is not a type of OpenAPI 3.0".formatted(type.node().asString()));
      }
    }
  }
}
