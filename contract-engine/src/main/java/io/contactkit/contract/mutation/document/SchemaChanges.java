package io.contactkit.contract.mutation.document;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;
import java.util.Map;
import java.util.stream.Stream;

/** What can be wrong with one schema, its properties aside. */
final class SchemaChanges {
  private static final Map<String, String> OTHER_TYPE =
      Map.of(
          "string", "integer", "integer", "string", "number", "string", "boolean", "string",
          "array", "object", "object", "array");
  private static final Map<String, String> OTHER_FORMAT =
      Map.of(
          "int32", "int64",
          "int64", "int32",
          "uuid", "email",
          "email", "uuid",
          "date", "date-time",
          "date-time", "date",
          "uri", "uuid",
          "uri-reference", "uri");

  private SchemaChanges() {}

  static Stream<DocumentMutant> of(Document spec) {
    return spec.elements(Part.Kind.SCHEMA).stream().flatMap(SchemaChanges::of);
  }

  private static Stream<DocumentMutant> of(Element schema) {
    return schema.reference().isPresent()
        ? reference(schema)
        : Stream.of(
                types(schema),
                formats(schema),
                Bounds.of(schema),
                values(schema),
                nullability(schema),
                combinations(schema),
                openness(schema))
            .flatMap(it -> it);
  }

  private static Stream<DocumentMutant> reference(Element schema) {
    String type = schema.resolved().text("type");
    return Stream.of(
        DocumentMutant.set(
            "replaces a reference", schema.pointer(), Map.of("type", otherType(type))),
        DocumentMutant.set("replaces a reference", schema.pointer(), Map.of()));
  }

  private static String otherType(String type) {
    return OTHER_TYPE.getOrDefault(type, "integer");
  }

  private static Stream<DocumentMutant> types(Element schema) {
    String at = schema.get("type").pointer();
    if (!schema.has("type")) {
      return Stream.of("oneOf", "allOf", "anyOf").anyMatch(schema::has)
          ? Stream.of()
          : Stream.of("string", "object").map(type -> DocumentMutant.set("adds a type", at, type));
    }
    String type = schema.text("type");
    Stream<DocumentMutant> changes =
        Stream.of(
            DocumentMutant.remove("removes a type", at),
            DocumentMutant.set("changes a type", at, otherType(type)));
    return type.equals("integer")
        ? Stream.concat(changes, Stream.of(DocumentMutant.set("changes a type", at, "number")))
        : changes;
  }

  private static Stream<DocumentMutant> formats(Element schema) {
    String at = schema.get("format").pointer();
    if (schema.has("format")) {
      String other = OTHER_FORMAT.getOrDefault(schema.text("format"), "uuid");
      return Stream.of(
          DocumentMutant.remove("removes a format", at),
          DocumentMutant.set("changes a format", at, other));
    }
    return schema.text("type").equals("string") && !schema.has("enum")
        ? Stream.of(
            DocumentMutant.set("adds a format", at, "uuid"),
            DocumentMutant.set("adds a pattern", schema.get("pattern").pointer(), "^[a-z]+$"))
        : Stream.of();
  }

  private static Stream<DocumentMutant> values(Element schema) {
    Element values = schema.get("enum");
    if (!values.exists()) {
      return Stream.of();
    }
    boolean text = schema.text("type").equals("string");
    Object other = text ? "MUTANT" : 999;
    return Stream.concat(
        values.children().stream()
            .flatMap(
                value ->
                    Stream.of(
                        DocumentMutant.remove("removes an enum value", value.pointer()),
                        DocumentMutant.set("changes an enum value", value.pointer(), other))),
        Stream.of(
            DocumentMutant.append("adds an enum value", values.pointer(), other),
            DocumentMutant.remove("removes an enum", values.pointer())));
  }

  private static Stream<DocumentMutant> nullability(Element schema) {
    String at = schema.get("nullable").pointer();
    return Stream.of(
        schema.get("nullable").isTrue()
            ? DocumentMutant.remove("removes a nullable mark", at)
            : DocumentMutant.set("adds a nullable mark", at, true));
  }

  private static Stream<DocumentMutant> combinations(Element schema) {
    return Stream.of("oneOf", "allOf", "anyOf")
        .flatMap(key -> schema.get(key).children().stream())
        .map(part -> DocumentMutant.remove("removes a part of a combination", part.pointer()));
  }

  private static Stream<DocumentMutant> openness(Element schema) {
    Element additional = schema.get("additionalProperties");
    boolean object = schema.text("type").equals("object");
    Stream<DocumentMutant> open =
        additional.exists()
            ? Stream.of(DocumentMutant.remove("removes additionalProperties", additional.pointer()))
            : Stream.of();
    return object
        ? Stream.concat(
            open, Stream.of(DocumentMutant.set("closes an object", additional.pointer(), false)))
        : Stream.concat(open, items(schema));
  }

  private static Stream<DocumentMutant> items(Element schema) {
    return schema.has("items")
        ? Stream.of(
            DocumentMutant.remove("removes the items", schema.get("items").pointer()),
            DocumentMutant.set("adds a bound", schema.get("uniqueItems").pointer(), true))
        : Stream.of();
  }
}
