package io.contactkit.contract.mutation.document;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Part;
import java.util.stream.Stream;

/** What can be wrong with operations and their paths. */
final class OperationChanges {

  private OperationChanges() {}

  static Stream<DocumentMutant> of(Document spec) {
    return Stream.concat(
        spec.operations().stream().flatMap(OperationChanges::operation),
        spec.elements(Part.Kind.PATH).stream().flatMap(OperationChanges::path));
  }

  private static Stream<DocumentMutant> operation(Operation operation) {
    Element element = operation.element();
    Element path = element.at(parent(element));
    Stream<DocumentMutant> methods =
        Stream.of("get", "put", "post", "patch", "delete")
            .filter(method -> !path.has(method))
            .limit(2)
            .map(method -> DocumentMutant.rename("changes a method", element.pointer(), method));
    return Stream.concat(
        Stream.of(
            DocumentMutant.remove("removes an operation", element.pointer()),
            DocumentMutant.set(
                "renames an operation",
                element.get("operationId").pointer(),
                operation.id() + "Mutant")),
        methods);
  }

  private static Stream<DocumentMutant> path(Element path) {
    return Stream.of(
        DocumentMutant.rename("changes a path", path.pointer(), path.name() + "s"),
        DocumentMutant.rename(
            "changes a path", path.pointer(), path.name().replaceFirst("/", "/v0/")));
  }

  private static String parent(Element element) {
    return element.pointer().substring(0, element.pointer().lastIndexOf('/'));
  }
}
