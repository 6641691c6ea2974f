package io.contactkit.openapi.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;
import java.util.stream.Stream;

/** Every default and every allowed value is an instance of the schema that names it. */
final class DefaultsValid implements Rule {

  @Override
  public String id() {
    return "default-valid";
  }

  @Override
  public String demand() {
    return "a default keeps to its schema";
  }

  @Override
  public void check(Document spec, Findings findings) {
    for (Element schema : spec.elements(Part.Kind.SCHEMA)) {
      Stream.concat(Stream.of(schema.get("default")), schema.get("enum").children().stream())
          .filter(Element::exists)
          .forEach(
              value ->
                  spec.validate(schema, value.raw())
                      .forEach(violation -> findings.add(value, violation.toString())));
    }
  }
}
