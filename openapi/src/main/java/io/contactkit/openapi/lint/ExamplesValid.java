package io.contactkit.openapi.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;
import java.util.stream.Stream;

/** Every example is an instance of the schema that it illustrates. */
final class ExamplesValid implements Rule {

  @Override
  public String id() {
    return "example-valid";
  }

  @Override
  public String demand() {
    return "an example keeps to its schema";
  }

  @Override
  public void check(Document spec, Findings findings) {
    for (Part part : spec.parts()) {
      Element owner = part.element();
      switch (part.kind()) {
        case SCHEMA -> check(spec, owner, owner.get("example"), findings);
        case PARAMETER, HEADER, MEDIA_TYPE ->
            Stream.concat(
                    Stream.of(owner.get("example")),
                    owner.get("examples").children().stream()
                        .map(example -> example.resolved().get("value")))
                .forEach(value -> check(spec, owner.get("schema").resolved(), value, findings));
        default -> {}
      }
    }
  }

  private static void check(Document spec, Element schema, Element value, Findings findings) {
    if (value.exists() && schema.exists()) {
      spec.validate(schema, value.raw())
          .forEach(
              violation ->
                  findings.add(value, "against %s: %s".formatted(spec.place(schema), violation)));
    }
  }
}
