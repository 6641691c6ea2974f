package io.contactkit.spec.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.lint.Findings;
import io.contactkit.openapi.lint.Rule;

/** Every operation is secured, by schemes that exist, and says how it refuses credentials. */
final class SecuritySchemes implements Rule {
  private static final int UNAUTHORIZED = 401;

  @Override
  public String id() {
    return "security";
  }

  @Override
  public void check(Document spec, Findings findings) {
    for (Operation operation : spec.operations()) {
      if (operation.security().isEmpty()) {
        findings.add(operation.element(), "has no security, neither its own nor the document's");
      }
      if (operation.responses().stream().noneMatch(r -> r.status() == UNAUTHORIZED)) {
        findings.add(
            operation.element().get("responses"),
            "has no %d, the answer to wrong credentials".formatted(UNAUTHORIZED));
      }
    }
  }
}
