package io.contactkit.contract.pact;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the operation that a request belongs to. */
public final class Operations {
  private Operations() {}

  /**
   * By the path alone, so that a pact which claims one operation and calls another does not pass. A
   * fixed segment wins over a parameter, as in OpenAPI.
   */
  public static Optional<Operation> of(Document spec, RecordedRequest request) {
    return spec.operations().stream()
        .filter(operation -> operation.method().equalsIgnoreCase(request.method()))
        .filter(operation -> matches(operation.path(), request.path()))
        .min(Comparator.comparing(operation -> parameters(operation.path())));
  }

  /** Whether a path is one of those that a template stands for. */
  public static boolean matches(String template, String path) {
    List<String> expected = segments(template);
    List<String> actual = segments(path);
    if (expected.size() != actual.size()) {
      return false;
    }
    for (int i = 0; i < expected.size(); i++) {
      if (!isParameter(expected.get(i)) && !expected.get(i).equals(actual.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static long parameters(String template) {
    return segments(template).stream().filter(Operations::isParameter).count();
  }

  private static boolean isParameter(String segment) {
    return segment.startsWith("{") && segment.endsWith("}");
  }

  private static List<String> segments(String path) {
    return Arrays.asList(path.split("/", -1));
  }
}
