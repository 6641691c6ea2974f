package io.contactkit.contract.internal;

import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The values that a request has for a parameter, as text. */
public final class ParameterValues {
  private ParameterValues() {}

  /** Empty where the request does not have it. */
  public static List<String> of(Operation operation, Parameter parameter, RecordedRequest request) {
    return switch (parameter.in()) {
      case "query" -> request.query().getOrDefault(parameter.name(), List.of());
      case "header" -> request.header(parameter.name());
      case "path" ->
          Optional.ofNullable(PathValues.of(operation, request.path()).get(parameter.name()))
              .stream()
              .toList();
      case "cookie" -> cookies(parameter, request);
      default -> List.of();
    };
  }

  private static List<String> cookies(Parameter parameter, RecordedRequest request) {
    return request.header("Cookie").stream()
        .flatMap(value -> Stream.of(value.split(";")))
        .map(pair -> pair.strip().split("=", 2))
        .filter(pair -> pair[0].equals(parameter.name()))
        .map(pair -> pair.length > 1 ? pair[1] : "")
        .toList();
  }
}
