package io.contactkit.spec.lint;

import io.contactkit.spec.ApiSpec;
import io.contactkit.spec.Element;
import io.contactkit.spec.Part;
import java.util.stream.Stream;

/** The generators make a String of an enum that stands inside a parameter. */
final class ParameterEnums implements Rule {

  @Override
  public String id() {
    return "parameter-enum";
  }

  @Override
  public void check(ApiSpec spec, Findings findings) {
    spec.elements(Part.Kind.PARAMETER).stream()
        .map(parameter -> parameter.get("schema"))
        .flatMap(schema -> Stream.of(schema, schema.get("items")))
        .map(schema -> schema.get("enum"))
        .filter(Element::exists)
        .forEach(values -> findings.add(values, "an enum of a parameter has to be a component"));
  }
}
