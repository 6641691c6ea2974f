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
    spec.parserMessages().forEach(message -> findings.add(spec.root(), message));
  }
}
