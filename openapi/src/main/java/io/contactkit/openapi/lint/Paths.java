package io.contactkit.openapi.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Paths are well formed and their templates agree with the path parameters. */
final class Paths implements Rule {
  private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]*)}");

  @Override
  public String id() {
    return "path";
  }

  @Override
  public String demand() {
    return "a path declares each parameter that it names, and no path hides another";
  }

  @Override
  public List<Severity> severities() {
    return List.of(Severity.ERROR, Severity.WARNING);
  }

  @Override
  public void check(Document spec, Findings findings) {
    Map<String, String> templates = new HashMap<>();
    for (Element path : spec.root().get("paths").children()) {
      if (!path.name().startsWith("/")) {
        continue;
      }
      String other =
          templates.putIfAbsent(TEMPLATE.matcher(path.name()).replaceAll("{}"), path.name());
      if (other != null) {
        findings.add(path, "is the same path as %s".formatted(other));
      }
      if (path.name().contains("//")) {
        findings.add(path, "contains //");
      }
      if (path.name().endsWith("/") && path.name().length() > 1) {
        findings.warn(path, "ends with a slash");
      }
    }
    spec.operations().forEach(operation -> checkParameters(operation, findings));
  }

  private static void checkParameters(Operation operation, Findings findings) {
    Set<String> templates =
        TEMPLATE
            .matcher(operation.path())
            .results()
            .map((MatchResult match) -> match.group(1))
            .collect(Collectors.toSet());
    for (Parameter parameter : operation.parameters()) {
      if (!parameter.in().equals("path")) {
        continue;
      }
      if (!templates.remove(parameter.name())) {
        findings.add(parameter.element(), "'%s' is not in the path".formatted(parameter.name()));
      }
      if (!parameter.required()) {
        findings.add(parameter.element(), "a path parameter has to be required");
      }
    }
    templates.stream()
        .sorted()
        .forEach(
            name -> findings.add(operation.element(), "does not declare {%s}".formatted(name)));
  }
}
