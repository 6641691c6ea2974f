package io.contactkit.contract.mutation.document;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can be wrong with credentials. */
final class SecurityChanges {
  private SecurityChanges() {}

  static Stream<DocumentMutant> of(Document spec) {
    return Stream.of(
            requirements(spec.root()),
            spec.operations().stream()
                .map(Operation::element)
                .flatMap(operation -> perOperation(spec, operation)),
            more(spec),
            spec.elements(Part.Kind.SECURITY_SCHEME).stream().flatMap(SecurityChanges::scheme))
        .flatMap(it -> it);
  }

  private static Stream<DocumentMutant> requirements(Element owner) {
    Element security = owner.get("security");
    return Stream.concat(
        security.children().stream()
            .flatMap(
                alternative ->
                    Stream.concat(
                        Stream.of(
                            DocumentMutant.remove(
                                "removes a security requirement", alternative.pointer())),
                        alternative.children().stream()
                            .map(
                                scheme ->
                                    DocumentMutant.remove(
                                        "removes a scheme from a requirement", scheme.pointer())))),
        Stream.of(
            DocumentMutant.append("makes credentials optional", security.pointer(), Map.of())));
  }

  // An operation without requirements of its own has the document's.
  private static Stream<DocumentMutant> perOperation(Document spec, Element operation) {
    if (operation.has("security")) {
      return requirements(operation);
    }
    String at = operation.get("security").pointer();
    List<Element> alternatives = spec.root().get("security").children();
    Stream<DocumentMutant> fewer =
        alternatives.stream()
            .filter(alternative -> alternatives.size() > 1)
            .map(
                alternative ->
                    DocumentMutant.set(
                        "removes a security requirement",
                        at,
                        alternatives.stream()
                            .filter(other -> other != alternative)
                            .map(Element::node)
                            .toList()));
    return Stream.concat(
        fewer,
        Stream.of(
            DocumentMutant.set("removes all security requirements", at, List.of()),
            DocumentMutant.set("makes credentials optional", at, List.of(Map.of()))));
  }

  // Whoever keeps to the alternative lacks a credential then.
  private static Stream<DocumentMutant> more(Document spec) {
    List<Element> owners =
        Stream.concat(Stream.of(spec.root()), spec.operations().stream().map(Operation::element))
            .toList();
    return owners.stream()
        .flatMap(owner -> owner.get("security").children().stream())
        .flatMap(
            alternative ->
                spec.elements(Part.Kind.SECURITY_SCHEME).stream()
                    .filter(scheme -> !alternative.has(scheme.name()))
                    .map(
                        scheme ->
                            DocumentMutant.set(
                                "adds a scheme to a requirement",
                                alternative.get(scheme.name()).pointer(),
                                List.of())));
  }

  private static Stream<DocumentMutant> scheme(Element scheme) {
    Stream<DocumentMutant> removed =
        Stream.of(DocumentMutant.remove("removes a security scheme", scheme.pointer()));
    Stream<DocumentMutant> changed =
        scheme.text("type").equals("apiKey")
            ? Stream.of(
                DocumentMutant.set(
                    "changes a security scheme", scheme.get("name").pointer(), "X-Mutant"),
                DocumentMutant.set(
                    "changes a security scheme", scheme.get("in").pointer(), "query"))
            : Stream.of(
                DocumentMutant.set(
                    "changes a security scheme",
                    scheme.get("scheme").pointer(),
                    scheme.text("scheme").equals("basic") ? "bearer" : "basic"));
    return Stream.concat(removed, changed);
  }
}
