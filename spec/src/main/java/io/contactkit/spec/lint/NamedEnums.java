package io.contactkit.spec.lint;

import io.contactkit.spec.ApiSpec;
import io.contactkit.spec.Element;
import io.contactkit.spec.Part;

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
  public void check(ApiSpec spec, Findings findings) {
    for (Element schema : spec.elements(Part.Kind.SCHEMA)) {
      boolean named = schema.pointer().matches("/components/schemas/[^/]+");
      if (schema.has("enum") && !named) {
        findings.add(schema.get("enum"), "an enum has to be a component");
      }
    }
  }
}
