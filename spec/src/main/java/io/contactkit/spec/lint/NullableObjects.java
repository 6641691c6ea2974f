package io.contactkit.spec.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;
import io.contactkit.openapi.lint.Findings;
import io.contactkit.openapi.lint.Rule;

/** The generators lose the nullability of an object that has no name of its own. */
final class NullableObjects implements Rule {

  @Override
  public String id() {
    return "nullable-object";
  }

  @Override
  public void check(Document spec, Findings findings) {
    for (Element schema : spec.elements(Part.Kind.SCHEMA)) {
      boolean object = schema.text("type").equals("object") || schema.has("properties");
      boolean named = schema.pointer().matches("/components/schemas/[^/]+");
      if (object && !named && schema.get("nullable").isTrue()) {
        findings.add(schema, "a nullable object has to be a component");
      }
    }
  }
}
