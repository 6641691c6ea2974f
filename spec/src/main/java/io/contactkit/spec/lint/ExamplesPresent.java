package io.contactkit.spec.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;
import io.contactkit.openapi.lint.Findings;
import io.contactkit.openapi.lint.Rule;
import io.contactkit.spec.Mark;

/** Examples are the fixtures of every test, so every body and every parameter has one. */
final class ExamplesPresent implements Rule {

  @Override
  public String id() {
    return "example-present";
  }

  @Override
  public void check(Document spec, Findings findings) {
    for (Element content : spec.elements(Part.Kind.MEDIA_TYPE)) {
      // another spelling of the documented body, whose examples it shares
      boolean isTolerated = Mark.TOLERATED.on(content).isPresent();
      if (!isTolerated && content.get("examples").children().isEmpty()) {
        findings.add(content, "has no named example");
      }
    }
    for (Element parameter : spec.elements(Part.Kind.PARAMETER)) {
      if (parameter.reference().isEmpty() && !parameter.has("example")) {
        findings.add(parameter, "'%s' has no example".formatted(parameter.text("name")));
      }
    }
    for (Element example : spec.elements(Part.Kind.EXAMPLE)) {
      if (!example.resolved().has("value")) {
        findings.add(example, "has no value");
      }
    }
  }
}
