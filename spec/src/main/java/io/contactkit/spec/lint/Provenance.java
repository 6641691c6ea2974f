package io.contactkit.spec.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Part.Kind;
import io.contactkit.openapi.lint.Findings;
import io.contactkit.openapi.lint.Rule;
import io.contactkit.spec.Mark;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The document says in {@code x-documented} what its vendor prints at all; everything of a kind
 * that is not printed has to say where it comes from.
 */
final class Provenance implements Rule {
  private static final Set<String> FLAGS =
      Set.of(
          "paths", "methods", "queryParameters", "responseBodies", "securitySchemes", "errorCodes");

  @Override
  public String id() {
    return "provenance";
  }

  @Override
  public void check(Document spec, Findings findings) {
    Element documented = spec.root().get("x-documented");
    if (!hasAllKeys(documented, findings)) {
      return;
    }
    Set<String> statuses =
        documented.get("statuses").children().stream()
            .map(Element::text)
            .collect(Collectors.toSet());
    for (Operation operation : spec.operations()) {
      if (!printed(documented, "paths") || !printed(documented, "methods")) {
        require(findings, "path or method", operation.element());
      }
      for (Element response : operation.element().get("responses").children()) {
        Element target = response.resolved();
        if (!statuses.contains(response.name())) {
          require(findings, "status", target, response);
        }
        if (target.has("content") && !printed(documented, "responseBodies")) {
          require(findings, "response body", target, response);
        }
      }
    }
    if (!printed(documented, "queryParameters")) {
      spec.elements(Kind.PARAMETER).stream()
          .filter(parameter -> parameter.text("in").equals("query"))
          .forEach(parameter -> require(findings, "query parameter", parameter));
    }
    if (!printed(documented, "securitySchemes")) {
      spec.elements(Kind.SECURITY_SCHEME)
          .forEach(scheme -> require(findings, "security scheme", scheme));
    }
    if (!printed(documented, "errorCodes")) {
      spec.root()
          .get("x-error-codes")
          .children()
          .forEach(code -> require(findings, "error code", code));
    }
  }

  private static boolean hasAllKeys(Element documented, Findings findings) {
    List<String> wrong =
        Stream.concat(
                FLAGS.stream().filter(flag -> !documented.get(flag).node().isBoolean()),
                Stream.of("statuses").filter(list -> !documented.get(list).isArray()))
            .sorted()
            .toList();
    if (!wrong.isEmpty()) {
      findings.add(documented, "does not say whether the vendor prints %s".formatted(wrong));
    }
    return wrong.isEmpty();
  }

  private static boolean printed(Element documented, String flag) {
    return documented.get(flag).isTrue();
  }

  private static void require(Findings findings, String what, Element... anyOf) {
    boolean marked =
        Stream.of(anyOf)
            .anyMatch(
                element ->
                    Stream.of(Mark.INFERRED, Mark.DEVIATION, Mark.CONTRADICTION)
                        .anyMatch(mark -> mark.on(element).isPresent()));
    if (!marked) {
      findings.add(
          anyOf[0],
          "the vendor prints no %s: say where this one comes from with %s"
              .formatted(what, Mark.INFERRED.key()));
    }
  }
}
