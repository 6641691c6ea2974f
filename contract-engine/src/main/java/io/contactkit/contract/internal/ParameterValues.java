package io.contactkit.contract.internal;

import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Parameter;
import java.util.List;
import java.util.Optional;

/** The values that a request has for a parameter, as text. */
public final class ParameterValues {
  private ParameterValues() {}

  /** Empty where the request does not have it. */
  public static List<String> of(Operation operation, Parameter parameter, RecordedRequest request) {
    return switch (parameter.in()) {
      case "query" -> request.query().getOrDefault(parameter.name(), List.of());
      case "header" -> request.header(parameter.name());
      case "path" ->
          Optional.ofNullable(PathValues.of(operation.path(), request.path()).get(parameter.name()))
              .stream()
              .toList();
      default -> List.of();
    };
  }
}
