package io.contactkit.openapi.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Methods, pacts and reports are named by operation ids. */
final class OperationIds implements Rule {

  @Override
  public String id() {
    return "operation-id";
  }

  @Override
  public String demand() {
    return "each operation has an operationId of its own";
  }

  @Override
  public List<Severity> severities() {
    return List.of(Severity.ERROR, Severity.WARNING);
  }

  @Override
  public void check(Document spec, Findings findings) {
    Map<String, Operation> first = new HashMap<>();
    for (Operation operation : spec.operations()) {
      if (operation.element().text("operationId").isBlank()) {
        findings.warn(operation.element(), "has no operationId");
        continue;
      }
      Operation other = first.putIfAbsent(operation.id(), operation);
      if (other != null) {
        findings.add(
            operation.element().get("operationId"),
            "'%s' is also the id of %s %s".formatted(operation.id(), other.method(), other.path()));
      }
    }
  }
}
