package io.contactkit.openapi.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Every pattern is a regular expression. */
final class Patterns implements Rule {

  @Override
  public String id() {
    return "pattern";
  }

  @Override
  public String demand() {
    return "a pattern is a regular expression";
  }

  @Override
  public void check(Document spec, Findings findings) {
    for (Element schema : spec.elements(Part.Kind.SCHEMA)) {
      Element pattern = schema.get("pattern");
      if (pattern.exists() && !isExpression(pattern)) {
        findings.add(
            pattern,
            "'%s' is not a regular expression; values are judged without it"
                .formatted(pattern.raw().asString("")));
      }
    }
  }

  private static boolean isExpression(Element pattern) {
    try {
      Pattern.compile(pattern.text());
      return pattern.raw().isString();
    } catch (PatternSyntaxException | StackOverflowError e) {
      return false;
    }
  }
}
