package io.contactkit.spec.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;
import io.contactkit.openapi.lint.Findings;
import io.contactkit.openapi.lint.Rule;
import java.util.stream.Stream;

/**
 * Null stands in a property or a list: a body that is null cannot be told from none, a parameter
 * has no way to write it, and a part of a combination cannot allow it alone.
 */
final class NullablePlaces implements Rule {

  @Override
  public String id() {
    return "nullable-place";
  }

  @Override
  public void check(Document spec, Findings findings) {
    Stream.concat(
            Stream.of(Part.Kind.MEDIA_TYPE, Part.Kind.PARAMETER, Part.Kind.HEADER)
                .flatMap(kind -> spec.elements(kind).stream())
                .map(owner -> owner.get("schema")),
            spec.elements(Part.Kind.SCHEMA).stream().flatMap(NullablePlaces::parts))
        .map(Element::resolved)
        .filter(schema -> schema.get("nullable").isTrue())
        .forEach(
            schema ->
                findings.add(
                    schema,
                    "null is for properties and lists, not for bodies, parameters or parts"));
  }

  private static Stream<Element> parts(Element schema) {
    return Stream.of("allOf", "anyOf", "oneOf").flatMap(key -> schema.get(key).children().stream());
  }
}
