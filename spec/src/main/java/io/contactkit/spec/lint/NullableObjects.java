package io.contactkit.spec.lint;

import io.contactkit.spec.ApiSpec;
import io.contactkit.spec.Element;
import io.contactkit.spec.Part;

/** The generators lose the nullability of an object that has no name of its own. */
final class NullableObjects implements Rule {

  @Override
  public String id() {
    return "nullable-object";
  }

  @Override
  public void check(ApiSpec spec, Findings findings) {
    for (Element schema : spec.elements(Part.Kind.SCHEMA)) {
      boolean object = schema.text("type").equals("object") || schema.has("properties");
      boolean named = schema.pointer().matches("/components/schemas/[^/]+");
      if (object && !named && schema.get("nullable").isTrue()) {
        findings.add(schema, "a nullable object has to be a component");
      }
    }
  }
}
