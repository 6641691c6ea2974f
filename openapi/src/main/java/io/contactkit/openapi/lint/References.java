package io.contactkit.openapi.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;
import java.util.List;

/** Every {@code $ref} leads to something and, in OpenAPI 3.0, stands alone. */
final class References implements Rule {

  @Override
  public String id() {
    return "reference";
  }

  @Override
  public String demand() {
    return "a reference leads to something that is there";
  }

  /** The elements whose reference leads nowhere. */
  static List<Element> dangling(Document spec) {
    return spec.parts().stream()
        .map(Part::element)
        .filter(element -> element.reference().isPresent() && !element.resolved().exists())
        .toList();
  }

  @Override
  public List<Severity> severities() {
    return List.of(Severity.ERROR, Severity.WARNING);
  }

  @Override
  public void check(Document spec, Findings findings) {
    for (Element element : dangling(spec)) {
      findings.add(element, "%s leads nowhere in this document".formatted(element.text("$ref")));
    }
    for (Part part : spec.parts()) {
      if (part.element().reference().isPresent() && isAlone(spec, part.kind())) {
        // OpenAPI 3.0 ignores them, so whoever wrote them would be misled.
        part.element().children().stream()
            .map(Element::name)
            .filter(key -> !key.equals("$ref") && !key.startsWith("x-"))
            .forEach(
                key -> findings.warn(part.element(), "'%s' beside $ref is ignored".formatted(key)));
      }
    }
  }

  // A path item has always had other fields beside its reference, and everything may in 3.1.
  private static boolean isAlone(Document spec, Part.Kind kind) {
    return !spec.isVersion31() && kind != Part.Kind.PATH;
  }
}
