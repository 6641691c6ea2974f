package io.contactkit.spec.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.lint.Findings;
import io.contactkit.openapi.lint.Rule;
import java.util.Set;
import java.util.stream.Collectors;

/** Every operation says what it does, where it belongs and where that is documented. */
final class OperationTexts implements Rule {

  @Override
  public String id() {
    return "operation-text";
  }

  @Override
  public void check(Document spec, Findings findings) {
    Set<String> declared =
        spec.root().get("tags").children().stream()
            .map(tag -> tag.text("name"))
            .collect(Collectors.toSet());
    for (Operation operation : spec.operations()) {
      Element element = operation.element();
      for (String key : new String[] {"summary", "description"}) {
        if (element.text(key).isBlank()) {
          findings.add(element, "has no %s".formatted(key));
        }
      }
      if (element.get("externalDocs").text("url").isBlank()) {
        findings.add(element, "has no externalDocs with a url");
      }
      if (element.get("tags").children().size() != 1) {
        findings.add(element, "has not exactly one tag");
      }
      if (!operation.tag().isEmpty() && !declared.contains(operation.tag())) {
        findings.add(
            element.get("tags"), "the document declares no tag '%s'".formatted(operation.tag()));
      }
    }
  }
}
