package io.contactkit.contract.mutation.document;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can be wrong with the properties of an object: too few, too many, marked otherwise. */
final class PropertyChanges {
  private static final String NEW = "mutant";

  private PropertyChanges() {}

  static Stream<DocumentMutant> of(Document spec) {
    return spec.elements(Part.Kind.SCHEMA).stream()
        .filter(schema -> schema.has("properties"))
        .flatMap(
            schema ->
                Stream.concat(
                    schema.get("properties").children().stream()
                        .flatMap(property -> existing(schema, property)),
                    added(schema)));
  }

  private static Stream<DocumentMutant> existing(Element schema, Element property) {
    List<Element> marks =
        schema.get("required").children().stream()
            .filter(mark -> mark.text().equals(property.name()))
            .toList();
    DocumentMutant removed = DocumentMutant.remove("removes a property", property.pointer());
    DocumentMutant renamed = DocumentMutant.rename("renames a property", property.pointer(), NEW);
    if (marks.isEmpty()) {
      return Stream.of(
          removed,
          renamed,
          DocumentMutant.append("adds a required mark", required(schema), property.name()));
    }
    DocumentMutant unmarked =
        DocumentMutant.remove("removes a required mark", marks.get(0).pointer());
    return Stream.of(
        removed.with(unmarked),
        renamed.with(DocumentMutant.set("", marks.get(0).pointer(), NEW)),
        unmarked.with(withoutEmptyList(schema)));
  }

  private static DocumentMutant withoutEmptyList(Element schema) {
    return new DocumentMutant(
        "",
        "",
        "",
        root ->
            root.at(required(schema)).isEmpty()
                ? DocumentMutant.remove("", required(schema)).applied(root)
                : root);
  }

  private static Stream<DocumentMutant> added(Element schema) {
    DocumentMutant added =
        DocumentMutant.set(
            "adds a property",
            schema.get("properties").get(NEW).pointer(),
            Map.of("type", "string"));
    return Stream.of(
        added,
        DocumentMutant.append("adds a required property", required(schema), NEW).with(added));
  }

  private static String required(Element schema) {
    return schema.get("required").pointer();
  }
}
