package io.contactkit.spec.lint;

import io.contactkit.spec.ApiSpec;
import io.contactkit.spec.Element;
import io.contactkit.spec.Part;

/** Every {@code $ref} leads to a place in the same document and stands alone. */
final class References implements Rule {

  @Override
  public String id() {
    return "reference";
  }

  @Override
  public void check(ApiSpec spec, Findings findings) {
    for (Part part : spec.parts()) {
      Element element = part.element();
      element
          .reference()
          .ifPresent(
              reference -> {
                if (!element.resolved().exists()) {
                  findings.add(element, "%s leads nowhere in this document".formatted(reference));
                }
                // OpenAPI 3.0 ignores them, so whoever wrote them would be misled.
                element.children().stream()
                    .map(Element::name)
                    .filter(key -> !key.equals("$ref") && !key.startsWith("x-"))
                    .forEach(
                        key -> findings.add(element, "'%s' beside $ref is ignored".formatted(key)));
              });
    }
  }
}
