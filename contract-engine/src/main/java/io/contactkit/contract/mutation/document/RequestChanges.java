package io.contactkit.contract.mutation.document;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can be wrong with parameters and request bodies. */
final class RequestChanges {
  private static final String NEW = "mutant";
  private static final Map<String, List<String>> OTHER_PLACES =
      Map.of("query", List.of("header", "cookie"), "header", List.of("query"), "path", List.of());

  private RequestChanges() {}

  static Stream<DocumentMutant> of(Document spec) {
    return Stream.of(
            spec.elements(Part.Kind.PARAMETER).stream().flatMap(RequestChanges::listed),
            spec.elements(Part.Kind.PARAMETER).stream()
                .filter(parameter -> parameter.reference().isEmpty())
                .flatMap(RequestChanges::parameter),
            spec.operations().stream().flatMap(RequestChanges::operation),
            spec.elements(Part.Kind.REQUEST_BODY).stream()
                .filter(body -> body.reference().isEmpty())
                .flatMap(RequestChanges::body))
        .flatMap(it -> it);
  }

  private static Stream<DocumentMutant> listed(Element parameter) {
    return parameter.name().matches("\\d+")
        ? Stream.of(DocumentMutant.remove("removes a parameter", parameter.pointer()))
        : Stream.of();
  }

  private static Stream<DocumentMutant> parameter(Element parameter) {
    Element required = parameter.get("required");
    return Stream.concat(
        Stream.of(
            DocumentMutant.set("renames a parameter", parameter.get("name").pointer(), NEW),
            required.isTrue()
                ? DocumentMutant.remove("removes a required mark", required.pointer())
                : DocumentMutant.set("adds a required mark", required.pointer(), true)),
        OTHER_PLACES.getOrDefault(parameter.text("in"), List.of()).stream()
            .map(
                place ->
                    DocumentMutant.set("moves a parameter", parameter.get("in").pointer(), place)));
  }

  private static Stream<DocumentMutant> operation(Operation operation) {
    Element element = operation.element();
    Stream<DocumentMutant> parameters =
        Stream.of("query", "header")
            .flatMap(
                in ->
                    Stream.of(false, true)
                        .map(
                            required ->
                                DocumentMutant.append(
                                    "adds a parameter",
                                    element.get("parameters").pointer(),
                                    parameter(in, required))));
    String body = element.get("requestBody").pointer();
    Stream<DocumentMutant> bodies =
        element.has("requestBody")
            ? Stream.of(DocumentMutant.remove("removes the request body", body))
            : Stream.of(false, true)
                .map(
                    required ->
                        DocumentMutant.set(
                            "adds a request body",
                            body,
                            Map.of("required", required, "content", content())));
    return Stream.concat(parameters, bodies);
  }

  private static Stream<DocumentMutant> body(Element body) {
    return Stream.concat(
        Stream.of(
            body.get("required").isTrue()
                ? DocumentMutant.remove("removes a required mark", body.get("required").pointer())
                : DocumentMutant.set("adds a required mark", body.get("required").pointer(), true)),
        MediaTypes.of(body));
  }

  private static Map<String, Object> parameter(String in, boolean required) {
    return Map.of(
        "name", NEW,
        "in", in,
        "required", required,
        "description", NEW,
        "x-inferred", NEW,
        "schema", Map.of("type", "string"),
        "example", NEW);
  }

  static Map<String, Object> content() {
    return Map.of(
        "application/json",
        Map.of(
            "schema",
            Map.of("type", "object", "properties", Map.of(NEW, Map.of("type", "string"))),
            "examples",
            Map.of(NEW, Map.of("summary", NEW, "value", Map.of(NEW, NEW)))));
  }
}
