package io.contactkit.spec.lint;

import io.contactkit.spec.ApiSpec;
import io.contactkit.spec.Content;
import io.contactkit.spec.Element;
import io.contactkit.spec.ErrorCode;
import io.contactkit.spec.Operation;
import io.contactkit.spec.Parameter;
import io.contactkit.spec.RequestBody;
import io.contactkit.spec.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Names what a released document promised and the current one no longer does. A higher major
 * version is the way to say that this is on purpose.
 */
final class Baseline {
  private static final String RULE = "baseline";

  private final Findings findings;
  private final SchemaRemovals schemas;

  private Baseline(String file) {
    findings = new Findings(file, RULE);
    schemas = new SchemaRemovals(findings);
  }

  static List<Finding> compare(ApiSpec released, ApiSpec current) {
    Baseline baseline = new Baseline(current.fileName());
    if (major(current) <= major(released)) {
      baseline.compareOperations(released, current);
    }
    return baseline.findings.list();
  }

  static Finding missing(String file) {
    return new Finding(file, "", RULE, "the document was removed");
  }

  private static int major(ApiSpec spec) {
    return Integer.parseInt(spec.root().get("info").text("version").split("\\.", 2)[0]);
  }

  private void compareOperations(ApiSpec released, ApiSpec current) {
    Map<String, Operation> now =
        current.operations().stream()
            .collect(Collectors.toMap(Baseline::address, Function.identity()));
    for (Operation before : released.operations()) {
      Operation after = now.get(address(before));
      if (after == null) {
        findings.add(before.element(), "`%s` was removed".formatted(before.id()));
      } else {
        compare(before, after);
      }
    }
  }

  private static String address(Operation operation) {
    return operation.method() + " " + operation.path();
  }

  private void compare(Operation before, Operation after) {
    Element at = before.element();
    if (!before.id().equals(after.id())) {
      findings.add(at, "operationId `%s` was removed".formatted(before.id()));
    }
    for (Parameter parameter : before.parameters()) {
      after.parameters().stream()
          .filter(p -> p.in().equals(parameter.in()) && p.name().equals(parameter.name()))
          .findFirst()
          .ifPresentOrElse(
              p -> compare(parameter, p),
              () ->
                  findings.add(
                      at,
                      "%s parameter `%s` was removed".formatted(parameter.in(), parameter.name())));
    }
    before.requestBody().ifPresent(body -> compare(at, body, after.requestBody()));
    for (Response response : before.responses()) {
      after.responses().stream()
          .filter(r -> r.status() == response.status())
          .findFirst()
          .ifPresentOrElse(
              r -> compare(response.element(), response.contents(), r.contents()),
              () ->
                  findings.add(
                      at.get("responses"), "`%d` was removed".formatted(response.status())));
    }
    for (ErrorCode code : before.errorCodes()) {
      if (after.errorCodes().stream().noneMatch(c -> c.code() == code.code())) {
        findings.add(at.get("x-error-codes"), "`%d` was removed".formatted(code.code()));
      }
    }
    before.security().stream()
        .filter(alternative -> !after.security().contains(alternative))
        .forEach(alternative -> findings.add(at, "security %s was removed".formatted(alternative)));
  }

  private void compare(Parameter before, Parameter after) {
    if (before.required() && !after.required()) {
      findings.add(before.element(), "`required` was removed");
    }
    schemas.compare(before.schema(), after.schema());
  }

  private void compare(Element at, RequestBody before, Optional<RequestBody> after) {
    if (after.isEmpty()) {
      findings.add(at, "`requestBody` was removed");
      return;
    }
    if (before.required() && !after.get().required()) {
      findings.add(before.element(), "`required` was removed");
    }
    compare(before.element(), before.contents(), after.get().contents());
  }

  private void compare(Element at, List<Content> before, List<Content> after) {
    for (Content content : before) {
      after.stream()
          .filter(c -> c.mediaType().equals(content.mediaType()))
          .findFirst()
          .ifPresentOrElse(
              c -> schemas.compare(content.schema(), c.schema()),
              () ->
                  findings.add(
                      at.get("content"), "`%s` was removed".formatted(content.mediaType())));
    }
  }
}
