package io.contactkit.contract.mutation.document;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import java.util.Map;
import java.util.stream.Stream;

/** What can be wrong with the vendor's codes. */
final class CodeChanges {
  private static final int NEW = 99_999;

  private CodeChanges() {}

  static Stream<DocumentMutant> of(Document spec) {
    return Stream.of(
            spec.root().get("x-error-codes").children().stream().flatMap(CodeChanges::registered),
            spec.operations().stream().flatMap(operation -> listed(spec, operation)),
            protocol(spec.root().get("x-protocol-errors")))
        .flatMap(it -> it);
  }

  private static Stream<DocumentMutant> registered(Element entry) {
    Element severity = entry.get("severity");
    return Stream.of(
        DocumentMutant.remove("removes a code", entry.pointer()),
        DocumentMutant.set("changes a code", entry.get("code").pointer(), NEW),
        DocumentMutant.set("changes the status of a code", entry.get("status").pointer(), 409),
        severity.exists()
            ? DocumentMutant.remove("makes an error of a warning", severity.pointer())
            : DocumentMutant.set("makes a warning of an error", severity.pointer(), "warning"));
  }

  private static Stream<DocumentMutant> listed(Document spec, Operation operation) {
    Element codes = operation.element().get("x-error-codes");
    return Stream.concat(
        codes.children().stream()
            .map(entry -> DocumentMutant.remove("removes a code", entry.pointer())),
        spec.errorCodes().stream()
            .filter(code -> !operation.errorCodes().contains(code))
            .map(
                code ->
                    DocumentMutant.append(
                        "adds a code", codes.pointer(), Map.of("code", code.code()))));
  }

  private static Stream<DocumentMutant> protocol(Element errors) {
    Element invalid = errors.get("invalidRequest");
    Stream<DocumentMutant> invalidRequest =
        Stream.concat(
            invalid.get("statuses").children().stream()
                .flatMap(
                    status ->
                        Stream.of(
                            DocumentMutant.remove("removes a protocol status", status.pointer()),
                            DocumentMutant.set(
                                "changes a protocol status", status.pointer(), 422))),
            invalid.has("code")
                ? Stream.of(
                    DocumentMutant.remove("removes a code", invalid.get("code").pointer()),
                    DocumentMutant.set("changes a code", invalid.get("code").pointer(), NEW))
                : Stream.of());
    Stream<DocumentMutant> statuses =
        errors.children().stream()
            .filter(status -> status.node().isInt())
            .flatMap(
                status ->
                    Stream.of(
                        DocumentMutant.remove("removes a protocol status", status.pointer()),
                        DocumentMutant.set("changes a protocol status", status.pointer(), 499)));
    return Stream.concat(invalidRequest, statuses);
  }
}
