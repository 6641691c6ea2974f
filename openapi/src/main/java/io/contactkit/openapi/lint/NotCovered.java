package io.contactkit.openapi.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;
import java.util.List;

/** Says what is not judged, so that nobody takes silence for agreement. */
final class NotCovered implements Rule {

  @Override
  public String id() {
    return "not-covered";
  }

  @Override
  public String demand() {
    return "what no check looks at is named";
  }

  @Override
  public List<Severity> severities() {
    return List.of(Severity.NOTE);
  }

  @Override
  public void check(Document spec, Findings findings) {
    note(spec.root().get("webhooks"), "webhooks", findings);
    for (Element operation : spec.elements(Part.Kind.OPERATION)) {
      note(operation.get("callbacks"), "callbacks", findings);
    }
    for (Element response : spec.elements(Part.Kind.RESPONSE)) {
      note(response.get("links"), "links", findings);
    }
  }

  private static void note(Element element, String what, Findings findings) {
    if (!element.children().isEmpty()) {
      findings.note(element, what + " are not judged");
    }
  }
}
