package io.contactkit.contract.compare;

import io.contactkit.contract.internal.PathValues;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.contract.internal.WireValue;
import io.contactkit.openapi.Parameter;
import java.util.List;
import java.util.Map;

/** Parameters in path and query: known, given once, and as their schemas want them. */
final class ParametersCheck implements Check {

  @Override
  public void check(Subject subject) {
    PathValues.of(subject.operation().path(), subject.request().path())
        .forEach((name, value) -> checkValue(subject, Rule.PATH_PARAMETER, "path", name, value));
    for (Parameter parameter : subject.operation().parameters()) {
      if (parameter.in().equals("query")) {
        checkQuery(subject, parameter);
      }
    }
    for (String name : subject.request().query().keySet()) {
      if (subject.operation().parameters().stream()
          .noneMatch(it -> it.in().equals("query") && it.name().equals(name))) {
        subject.add(Rule.QUERY_PARAMETER, "query " + name, "no such parameter");
      }
    }
  }

  private static void checkQuery(Subject subject, Parameter parameter) {
    String name = parameter.name();
    Map<String, List<String>> query = subject.request().query();
    List<String> values = query.getOrDefault(name, List.of());
    if (!query.containsKey(name)) {
      if (parameter.required() && !subject.expectsRefusalOfInput()) {
        subject.add(Rule.QUERY_PARAMETER, "query " + name, "required and not there");
      }
      return;
    }
    if (values.size() != 1 && !SchemaView.of(parameter.schema()).type().equals("array")) {
      subject.add(Rule.QUERY_PARAMETER, "query " + name, "given %d times".formatted(values.size()));
    }
    values.forEach(value -> checkValue(subject, Rule.QUERY_PARAMETER, "query", name, value));
  }

  private static void checkValue(
      Subject subject, Rule rule, String part, String name, String value) {
    if (subject.expectsRefusalOfInput()) {
      return;
    }
    Parameter parameter = subject.operation().parameter(name);
    subject
        .spec()
        .validate(parameter.schema(), WireValue.of(SchemaView.of(parameter.schema()), value))
        .forEach(
            violation ->
                subject.add(
                    rule, part + " " + name, "\"%s\" %s".formatted(value, violation.message())));
  }
}
