package io.contactkit.contract.compare;

import io.contactkit.contract.internal.Credentials;
import io.contactkit.contract.internal.ParameterReading;
import io.contactkit.contract.internal.PathValues;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.openapi.Direction;
import io.contactkit.openapi.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Parameters in path, query, headers and cookies: known, given once, as their schemas want them.
 */
final class ParametersCheck implements Check {
  // OpenAPI ignores parameters of these names: other parts of the document are about them.
  static final Set<String> IGNORED_HEADERS = Set.of("accept", "content-type", "authorization");

  @Override
  public void check(Subject subject) {
    Map<String, String> path = PathValues.of(subject.operation(), subject.request().path());
    for (Parameter parameter : subject.operation().parameters()) {
      switch (parameter.in()) {
        case "path" -> {
          if (path.containsKey(parameter.name())) {
            checkValue(subject, Rule.PATH_PARAMETER, parameter);
          }
        }
        case "query" -> checkQuery(subject, parameter);
        case "header" -> {
          if (!IGNORED_HEADERS.contains(parameter.name().toLowerCase(Locale.ROOT))) {
            checkValue(subject, Rule.HEADER_PARAMETER, parameter);
          }
        }
        case "cookie" -> {
          if (parameter.required()
              && !subject.expectsRefusalOfInput()
              && ParameterReading.of(subject.operation(), parameter, subject.request()).isEmpty()) {
            subject.add(
                Rule.HEADER_PARAMETER, "cookie " + parameter.name(), "required and not there");
          }
          checkValue(subject, Rule.HEADER_PARAMETER, parameter);
        }
        default -> {}
      }
    }
    for (String name : subject.request().query().keySet()) {
      if (subject.operation().parameters().stream()
              .noneMatch(it -> ParameterReading.isNamed(it, name))
          && !isCredential(subject, name)) {
        subject.add(Rule.QUERY_PARAMETER, "query " + name, "no such parameter");
      }
    }
  }

  private static boolean isCredential(Subject subject, String name) {
    return Credentials.schemes(subject.spec()).stream()
        .anyMatch(scheme -> scheme.text("in").equals("query") && scheme.text("name").equals(name));
  }

  private static void checkQuery(Subject subject, Parameter parameter) {
    String name = parameter.name();
    if (ParameterReading.of(subject.operation(), parameter, subject.request()).isEmpty()) {
      boolean isObject = SchemaView.of(parameter.schema()).type().equals("object");
      if (parameter.required() && !isObject && !subject.expectsRefusalOfInput()) {
        subject.add(Rule.QUERY_PARAMETER, "query " + name, "required and not there");
      }
      return;
    }
    List<String> values = subject.request().query().getOrDefault(name, List.of());
    if (values.size() > 1 && !SchemaView.of(parameter.schema()).type().matches("array|any value")) {
      subject.add(Rule.QUERY_PARAMETER, "query " + name, "given %d times".formatted(values.size()));
    }
    checkValue(subject, Rule.QUERY_PARAMETER, parameter);
  }

  private static void checkValue(Subject subject, Rule rule, Parameter parameter) {
    if (subject.expectsRefusalOfInput() || !parameter.schema().exists()) {
      return;
    }
    ParameterReading.of(subject.operation(), parameter, subject.request())
        .ifPresent(value -> checkValue(subject, rule, parameter, value));
  }

  private static void checkValue(Subject subject, Rule rule, Parameter parameter, JsonNode value) {
    subject
        .spec()
        .validate(parameter.schema(), value, Direction.REQUEST)
        .forEach(
            violation ->
                subject.add(
                    rule,
                    (parameter.in().equals("header") ? "request header " : parameter.in() + " ")
                        + parameter.name(),
                    "\"%s\" %s"
                        .formatted(
                            value.isString() ? value.stringValue() : value.toString(),
                            violation.message())));
  }
}
