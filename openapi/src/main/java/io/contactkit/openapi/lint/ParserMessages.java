package io.contactkit.openapi.lint;

import io.contactkit.openapi.Document;

/** Swagger Parser, which the generators read with, has nothing to say. */
final class ParserMessages implements Rule {

  @Override
  public String id() {
    return "parser";
  }

  @Override
  public void check(Document spec, Findings findings) {
    // It says of a reference that leads nowhere what the rule for references says better.
    if (!References.dangling(spec).isEmpty()) {
      return;
    }
    spec.parserMessages().forEach(message -> findings.add(spec.root(), message));
  }
}
