package io.contactkit.spec.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;
import io.contactkit.openapi.lint.Findings;
import io.contactkit.openapi.lint.Rule;

/**
 * The generators make a String of an enum that stands inside a parameter, and code that does not
 * compile of one that stands inside another schema.
 */
final class NamedEnums implements Rule {

  @Override
  public String id() {
    return "named-enum";
  }

  @Override
  public void check(Document spec, Findings findings) {
    for (Element schema : spec.elements(Part.Kind.SCHEMA)) {
      boolean named = schema.pointer().matches("/components/schemas/[^/]+");
      if (schema.has("enum") && !named) {
        findings.add(schema.get("enum"), "an enum has to be a component");
      }
    }
  }
}
