package io.contactkit.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads operations; what a document fails to say becomes empty here and is the lint's to report.
 */
final class OperationReader {
  static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private static final Pattern KEY = Pattern.compile("[1-9]\\d\\d|[1-5][xX]{2}|default");

  private final Element root;
  private final Map<Integer, ErrorCode> registry;

  OperationReader(Element root, Map<Integer, ErrorCode> registry) {
    this.root = root;
    this.registry = registry;
  }

  List<Operation> read() {
    return root.get("paths").children().stream()
        .filter(path -> path.name().startsWith("/"))
        .flatMap(this::operations)
        .toList();
  }

  /** Those of a path, and those of the path item that it refers to. */
  private Stream<Operation> operations(Element path) {
    Element target = path.resolved();
    Map<String, Element> byMethod = new LinkedHashMap<>();
    Stream.of(path, target)
        .flatMap(owner -> owner.children().stream())
        .filter(member -> METHODS.contains(member.name()) && member.isObject())
        .forEach(member -> byMethod.putIfAbsent(member.name(), member));
    return byMethod.values().stream().map(operation -> operation(path, target, operation));
  }

  private Operation operation(Element path, Element target, Element operation) {
    String method = operation.name().toUpperCase(Locale.ROOT);
    String id = operation.text("operationId");
    Element tags = operation.get("tags");
    return new Operation(
        id.isBlank() ? method + " " + path.name() : id,
        method,
        path.name(),
        tags.children().stream().findFirst().map(Element::text).orElse(""),
        parameters(target, operation),
        requestBody(operation.get("requestBody")),
        responses(operation.get("responses")),
        errorCodes(operation.get("x-error-codes")),
        security(operation.has("security") ? operation : root),
        Servers.of(operation, target, path, root),
        operation);
  }

  /** The operation's own parameters replace those of the path with the same name and place. */
  private static List<Parameter> parameters(Element path, Element operation) {
    Map<List<String>, Parameter> parameters = new LinkedHashMap<>();
    Stream.of(path, operation)
        .flatMap(owner -> owner.get("parameters").children().stream())
        .map(Element::resolved)
        .filter(Element::exists)
        .map(OperationReader::parameter)
        .forEach(parameter -> parameters.put(key(parameter), parameter));
    return List.copyOf(parameters.values());
  }

  // Names of header parameters are the same in any case.
  private static List<String> key(Parameter parameter) {
    String name = parameter.name();
    boolean header = parameter.in().equals("header");
    return List.of(parameter.in(), header ? name.toLowerCase(Locale.ROOT) : name);
  }

  private static Parameter parameter(Element parameter) {
    Element schema =
        parameter.get("content").children().stream()
            .findFirst()
            .filter(media -> !parameter.has("schema"))
            .orElse(parameter)
            .get("schema");
    return new Parameter(
        parameter.text("name"),
        parameter.text("in"),
        parameter.get("required").isTrue(),
        schema.resolved(),
        parameter);
  }

  private static Optional<RequestBody> requestBody(Element element) {
    if (!element.exists()) {
      return Optional.empty();
    }
    Element body = element.resolved();
    if (!body.exists()) {
      return Optional.empty();
    }
    boolean required = body.get("required").isTrue();
    return Optional.of(new RequestBody(required, contents(body), body));
  }

  private static List<Response> responses(Element element) {
    return element.children().stream()
        .filter(response -> KEY.matcher(response.name()).matches())
        .map(
            response -> {
              Element target = response.resolved();
              return new Response(
                  response.name(),
                  response.name().matches("\\d+") ? Integer.parseInt(response.name()) : 0,
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
