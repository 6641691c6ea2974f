package io.contactkit.openapi.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;
import java.util.stream.Stream;

/** Every security scheme that an operation or the document demands is defined. */
final class SecuritySchemesDefined implements Rule {

  @Override
  public String id() {
    return "security";
  }

  @Override
  public String demand() {
    return "security names schemes that are defined";
  }

  @Override
  public void check(Document spec, Findings findings) {
    Element defined = spec.root().get("components").get("securitySchemes");
    Stream.concat(Stream.of(spec.root()), spec.elements(Part.Kind.OPERATION).stream())
        .flatMap(owner -> owner.get("security").children().stream())
        .flatMap(alternative -> alternative.children().stream())
        .filter(scheme -> !defined.has(scheme.name()))
        .forEach(scheme -> findings.add(scheme, "there is no such security scheme"));
  }
}
