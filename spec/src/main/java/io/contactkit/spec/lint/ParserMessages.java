package io.contactkit.spec.lint;

import io.contactkit.spec.ApiSpec;

/** Swagger Parser, which the generators read with, has nothing to say. */
final class ParserMessages implements Rule {

  @Override
  public String id() {
    return "parser";
  }

  @Override
  public void check(ApiSpec spec, Findings findings) {
    spec.parserMessages().forEach(message -> findings.add(spec.root(), message));
  }
}
