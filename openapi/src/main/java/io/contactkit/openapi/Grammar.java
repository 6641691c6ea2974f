package io.contactkit.openapi;

import static io.contactkit.openapi.Part.Kind.*;

import io.contactkit.openapi.Part.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which parts stand below which in OpenAPI 3.0 and 3.1; callbacks and links are not judged. */
final class Grammar {
  private static final Map<Kind, List<Field>> FIELDS = new EnumMap<>(Kind.class);

  static {
    FIELDS.put(
        DOCUMENT,
        List.of(
            one("info", INFO),
            many("servers", SERVER),
            many("tags", TAG),
            one("externalDocs", EXTERNAL_DOCS),
            many("x-error-codes", ERROR_CODE),
            one("x-protocol-errors", PROTOCOL_ERRORS),
            one("paths", PATHS),
            one("components", COMPONENTS)));
    FIELDS.put(TAG, List.of(one("externalDocs", EXTERNAL_DOCS)));
    FIELDS.put(PATHS, List.of(each(PATH)));
    FIELDS.put(PATH, List.of(many("parameters", PARAMETER), many("servers", SERVER), operations()));
    FIELDS.put(
        OPERATION,
        List.of(
            one("externalDocs", EXTERNAL_DOCS),
            many("x-error-codes", ERROR_CODE),
            many("parameters", PARAMETER),
            one("requestBody", REQUEST_BODY),
            one("responses", RESPONSES),
            many("servers", SERVER)));
    List<Field> value =
        List.of(one("schema", SCHEMA), many("content", MEDIA_TYPE), many("examples", EXAMPLE));
    FIELDS.put(PARAMETER, value);
    FIELDS.put(HEADER, value);
    FIELDS.put(MEDIA_TYPE, value);
    FIELDS.put(REQUEST_BODY, List.of(many("content", MEDIA_TYPE)));
    FIELDS.put(RESPONSES, List.of(each(RESPONSE)));
    FIELDS.put(RESPONSE, List.of(many("headers", HEADER), many("content", MEDIA_TYPE)));
    FIELDS.put(
        SCHEMA,
        List.of(
            many("properties", SCHEMA),
            one("items", SCHEMA),
            one("additionalProperties", SCHEMA),
            many("allOf", SCHEMA),
            many("anyOf", SCHEMA),
            many("oneOf", SCHEMA),
            one("not", SCHEMA),
            one("if", SCHEMA),
            one("then", SCHEMA),
            one("else", SCHEMA),
            many("prefixItems", SCHEMA),
            one("contains", SCHEMA),
            one("propertyNames", SCHEMA),
            many("patternProperties", SCHEMA),
            many("dependentSchemas", SCHEMA),
            one("unevaluatedProperties", SCHEMA),
            one("unevaluatedItems", SCHEMA),
            many("$defs", SCHEMA)));
    FIELDS.put(
        COMPONENTS,
        List.of(
            many("schemas", SCHEMA),
            many("parameters", PARAMETER),
            many("headers", HEADER),
            many("requestBodies", REQUEST_BODY),
            many("responses", RESPONSE),
            many("examples", EXAMPLE),
            many("securitySchemes", SECURITY_SCHEME),
            many("pathItems", PATH)));
  }

  private Grammar() {}

  static List<Part> children(Part part) {
    return FIELDS.getOrDefault(part.kind(), List.of()).stream()
        .flatMap(field -> field.in(part.element()))
        .filter(child -> child.element().isObject())
        .toList();
  }

  private static Field one(String key, Kind kind) {
    return (owner) -> Stream.of(new Part(kind, owner.get(key)));
  }

  /** The values of a map or the items of a list under a key. */
  private static Field many(String key, Kind kind) {
    return (owner) -> owner.get(key).children().stream().map(child -> new Part(kind, child));
  }

  /** The values of a map that allows extensions between its entries. */
  private static Field each(Kind kind) {
    return (owner) ->
        owner.children().stream()
            .filter(child -> !child.name().startsWith("x-"))
            .map(child -> new Part(kind, child));
  }

  private static Field operations() {
    return (owner) ->
        owner.children().stream()
            .filter(member -> OperationReader.METHODS.contains(member.name()))
            .map(operation -> new Part(OPERATION, operation));
  }

  private interface Field {
    Stream<Part> in(Element owner);
  }
}
