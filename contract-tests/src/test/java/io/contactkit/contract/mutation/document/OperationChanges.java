package io.contactkit.contract.mutation.document;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Part;
import java.util.stream.Stream;

/** What can be wrong with operations and their paths. */
final class OperationChanges {

  private OperationChanges() {}

  static Stream<Change> of(Document spec) {
    return Stream.concat(
        spec.operations().stream().flatMap(OperationChanges::operation),
        spec.elements(Part.Kind.PATH).stream().flatMap(OperationChanges::path));
  }

  private static Stream<Change> operation(Operation operation) {
    Element element = operation.element();
    Element path = element.at(parent(element));
    Stream<Change> methods =
        Stream.of("get", "put", "post", "patch", "delete")
            .filter(method -> !path.has(method))
            .limit(2)
            .map(method -> Change.rename("changes a method", element.pointer(), method));
    return Stream.concat(
        Stream.of(
            Change.remove("removes an operation", element.pointer()),
            Change.set(
                "renames an operation",
                element.get("operationId").pointer(),
                operation.id() + "Mutant")),
        methods);
  }

  private static Stream<Change> path(Element path) {
    return Stream.of(
        Change.rename("changes a path", path.pointer(), path.name() + "s"),
        Change.rename("changes a path", path.pointer(), path.name().replaceFirst("/", "/v0/")));
  }

  private static String parent(Element element) {
    return element.pointer().substring(0, element.pointer().lastIndexOf('/'));
  }
}
