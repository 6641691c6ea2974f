package io.contactkit.openapi;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads operations; what a document fails to say becomes empty here and is the lint's to report.
 */
final class OperationReader {
  static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final Element root;
  private final Map<Integer, ErrorCode> registry;

  OperationReader(Element root, Map<Integer, ErrorCode> registry) {
    this.root = root;
    this.registry = registry;
  }

  List<Operation> read() {
    return root.get("paths").children().stream()
        .flatMap(
            path ->
                path.children().stream()
                    .filter(member -> METHODS.contains(member.name()))
                    .map(operation -> operation(path, operation)))
        .toList();
  }

  private Operation operation(Element path, Element operation) {
    Element tags = operation.get("tags");
    return new Operation(
        operation.text("operationId"),
        operation.name().toUpperCase(Locale.ROOT),
        path.name(),
        tags.children().stream().findFirst().map(Element::text).orElse(""),
        parameters(path, operation),
        requestBody(operation.get("requestBody")),
        responses(operation.get("responses")),
        errorCodes(operation.get("x-error-codes")),
        security(operation.has("security") ? operation : root),
        operation);
  }

  private static List<Parameter> parameters(Element path, Element operation) {
    return Stream.of(path, operation)
        .flatMap(owner -> owner.get("parameters").children().stream())
        .map(Element::resolved)
        .map(
            parameter ->
                new Parameter(
                    parameter.text("name"),
                    parameter.text("in"),
                    parameter.get("required").isTrue(),
                    parameter.get("schema").resolved(),
                    parameter))
        .toList();
  }

  private static Optional<RequestBody> requestBody(Element element) {
    if (!element.exists()) {
      return Optional.empty();
    }
    Element body = element.resolved();
    boolean required = body.get("required").isTrue();
    return Optional.of(new RequestBody(required, contents(body), body));
  }

  private static List<Response> responses(Element element) {
    return element.children().stream()
        .filter(response -> response.name().matches("\\d{3}"))
        .map(
            response -> {
              Element target = response.resolved();
              return new Response(
                  Integer.parseInt(response.name()),
                  target.text("description"),
                  contents(target),
                  target);
            })
        .toList();
  }

  private static List<Content> contents(Element body) {
    return body.get("content").children().stream()
        .map(media -> new Content(media.name(), media.get("schema").resolved(), examples(media)))
        .toList();
  }

  private static List<Example> examples(Element media) {
    return media.get("examples").children().stream()
        .map(example -> new Example(example.name(), example.resolved()))
        .toList();
  }

  private List<ErrorCode> errorCodes(Element element) {
    return element.children().stream()
        .map(entry -> registry.get(entry.get("code").integer(0)))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private static List<Set<String>> security(Element owner) {
    List<Set<String>> alternatives = new ArrayList<>();
    for (Element alternative : owner.get("security").children()) {
      Set<String> schemes = new LinkedHashSet<>();
      alternative.children().forEach(scheme -> schemes.add(scheme.name()));
      alternatives.add(schemes);
    }
    return alternatives;
  }
}
