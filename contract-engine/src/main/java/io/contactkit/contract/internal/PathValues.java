package io.contactkit.contract.internal;

import io.contactkit.openapi.Operation;
import io.contactkit.openapi.PathTemplate;
import java.util.Map;

/** The values that a path has for the parameters of its template. */
public final class PathValues {
  private PathValues() {}

  /** The decoded values by the names of the template, below whichever path of a server. */
  public static Map<String, String> of(Operation operation, String path) {
    return operation.basePaths().stream()
        .flatMap(base -> PathTemplate.of(base + operation.path()).values(path).stream())
        .findFirst()
        .orElse(Map.of());
  }
}
