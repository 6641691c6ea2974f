package io.contactkit.contract.plain;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An answer: a status with a result, with a problem or with nothing. */
record Reply(int status, String contentType, String body) {
  static final Reply NO_CONTENT = new Reply(204, "", "");

  /** A constraint that the request breaks. */
  record Violation(String property, String in, String detail) {}

  static Reply of(int status, JsonNode result) {
    return new Reply(status, "application/json", result.toString());
  }

  static Reply problem(int status, String title, String type, String detail) {
    return problem(status, title, type, detail, List.of());
  }

  static Reply violations(List<Violation> violations) {
    return problem(
        400, "Bad request", "/problems/violations", "The request cannot be served.", violations);
  }

  private static Reply problem(
      int status, String title, String type, String detail, List<Violation> violations) {
    ObjectNode problem = JsonNodeFactory.instance.objectNode();
    problem.put("detail", detail).put("status", status).put("title", title).put("type", type);
    for (Violation violation : violations) {
      problem
          .withArray("violations")
          .addObject()
          .put("property_path", violation.property())
          .put("in", violation.in())
          .put("detail", violation.detail());
    }
    return new Reply(status, "application/problem+json", problem.toString());
  }
}
