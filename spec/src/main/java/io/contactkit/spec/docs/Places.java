package io.contactkit.spec.docs;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in words where an element of a document stands. */
final class Places {
  private static final Map<String, String> COMPONENTS =
      Map.of(
          "parameters", "parameter",
          "requestBodies", "request body",
          "responses", "answer",
          "examples", "example",
          "headers", "header",
          "securitySchemes", "security scheme");

  private final Document spec;

  Places(Document spec) {
    this.spec = spec;
  }

  String describe(Element element) {
    String pointer = element.pointer();
    if (pointer.startsWith("/components/schemas/")) {
      return code(schemaPath(segments(pointer, "/components/schemas/")));
    }
    if (pointer.startsWith("/components/")) {
      List<String> segments = segments(pointer, "/components/");
      return "%s %s"
          .formatted(
              COMPONENTS.getOrDefault(segments.get(0), segments.get(0)), code(segments.get(1)));
    }
    Optional<Operation> operation =
        spec.operations().stream()
            .filter(o -> (pointer + "/").startsWith(o.element().pointer() + "/"))
            .findFirst();
    return operation
        .map(o -> (code(o.id()) + " " + below(o, pointer)).strip())
        .orElseGet(() -> outside(element));
  }

  private String below(Operation operation, String pointer) {
    String rest = pointer.substring(operation.element().pointer().length());
    if (rest.isEmpty()) {
      return "";
    }
    Iterator<String> segments = segments(rest, "/").iterator();
    String kind = segments.next();
    return switch (kind) {
      case "parameters" ->
          "parameter " + code(parent(operation, kind, segments.next()).text("name"));
      case "x-error-codes" ->
          "code " + parent(operation, kind, segments.next()).get("code").integer(0);
      case "responses" -> "answer " + segments.next();
      case "requestBody" -> "request body" + (rest.endsWith("form-urlencoded") ? " as a form" : "");
      default -> kind;
    };
  }

  private static Element parent(Operation operation, String kind, String index) {
    return operation.element().get(kind).children().get(Integer.parseInt(index));
  }

  private static String outside(Element element) {
    String kind = segments(element.pointer(), "/").get(0);
    return switch (kind) {
      case "servers" -> "server " + code(element.text("url"));
      case "x-error-codes" -> "code " + element.get("code").integer(0);
      case "x-protocol-errors" -> "protocol errors";
      default -> element.pointer();
    };
  }

  // Properties are named as in Java; the structure in between says nothing to a reader.
  private static String schemaPath(List<String> segments) {
    StringBuilder path = new StringBuilder(segments.get(0));
    for (int i = 1; i < segments.size(); i++) {
      switch (segments.get(i)) {
        case "properties" -> path.append('.').append(segments.get(++i));
        case "items" -> path.append("[]");
        case "allOf", "anyOf", "oneOf" -> i++;
        default -> path.append('/').append(segments.get(i));
      }
    }
    return path.toString();
  }

  private static List<String> segments(String pointer, String prefix) {
    return Arrays.stream(pointer.substring(prefix.length()).split("/"))
        .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
        .collect(Collectors.toList());
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
