package io.contactkit.spec.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;
import io.contactkit.openapi.Part.Kind;
import io.contactkit.openapi.lint.Findings;
import io.contactkit.openapi.lint.Rule;
import io.contactkit.spec.Mark;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Only known extensions, only where they mean something, and never without a text. */
final class Extensions implements Rule {
  private static final Set<String> MARKS =
      Arrays.stream(Mark.values()).map(Mark::key).collect(Collectors.toSet());
  private static final Map<String, Set<Kind>> OTHERS =
      Map.of(
          "x-error-codes", Set.of(Kind.DOCUMENT, Kind.OPERATION),
          "x-protocol-errors", Set.of(Kind.DOCUMENT),
          "x-token-path", Set.of(Kind.DOCUMENT),
          "x-form-booleans", Set.of(Kind.DOCUMENT),
          "x-documented", Set.of(Kind.DOCUMENT),
          "x-enum-inferred", Set.of(Kind.SCHEMA),
          "x-enum-varnames", Set.of(Kind.SCHEMA),
          "x-known-values", Set.of(Kind.SCHEMA));

  @Override
  public String id() {
    return "extension";
  }

  @Override
  public void check(Document spec, Findings findings) {
    for (Part part : spec.parts()) {
      part.element().children().stream()
          .filter(member -> member.name().startsWith("x-"))
          .forEach(extension -> check(part, extension, findings));
    }
  }

  private static void check(Part owner, Element extension, Findings findings) {
    if (MARKS.contains(extension.name())) {
      requireText(extension, findings);
    } else if (!OTHERS.getOrDefault(extension.name(), Set.of()).contains(owner.kind())) {
      findings.add(extension, "has no meaning here");
    } else if (extension.name().equals("x-known-values")) {
      extension.children().forEach(value -> requireText(value, findings));
    } else if (extension.name().equals("x-enum-inferred")) {
      checkInferredValues(owner.element().get("enum"), extension, findings);
    }
  }

  private static void checkInferredValues(Element allowed, Element inferred, Findings findings) {
    List<String> values =
        allowed.children().stream().map(value -> value.node().asString()).toList();
    for (Element value : inferred.children()) {
      requireText(value, findings);
      if (!values.contains(value.name())) {
        findings.add(value, "is not a value of the enum");
      }
    }
  }

  private static void requireText(Element element, Findings findings) {
    if (element.text().isBlank()) {
      findings.add(element, "is not a text");
    }
  }
}
