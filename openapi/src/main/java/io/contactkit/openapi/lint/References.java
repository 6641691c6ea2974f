package io.contactkit.openapi.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;

/** Every {@code $ref} leads to a place in the same document and stands alone. */
final class References implements Rule {

  @Override
  public String id() {
    return "reference";
  }

  @Override
  public void check(Document spec, Findings findings) {
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
