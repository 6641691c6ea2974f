package io.contactkit.spec.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.lint.Findings;
import io.contactkit.openapi.lint.Rule;

/** The generators lose nullability in 3.1, so the documents stay with 3.0.3. */
final class OpenApiVersion implements Rule {
  private static final String VERSION = "3.0.3";

  @Override
  public String id() {
    return "openapi-version";
  }

  @Override
  public void check(Document spec, Findings findings) {
    Element version = spec.root().get("openapi");
    if (!version.text().equals(VERSION)) {
      findings.add(version, "is '%s' instead of '%s'".formatted(version.text(), VERSION));
    }
  }
}
