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

  static Stream<Change> of(Document spec) {
    return spec.elements(Part.Kind.SCHEMA).stream()
        .filter(schema -> schema.has("properties"))
        .flatMap(
            schema ->
                Stream.concat(
                    schema.get("properties").children().stream()
                        .flatMap(property -> existing(schema, property)),
                    added(schema)));
  }

  private static Stream<Change> existing(Element schema, Element property) {
    List<Element> marks =
        schema.get("required").children().stream()
            .filter(mark -> mark.text().equals(property.name()))
            .toList();
    Change removed = Change.remove("removes a property", property.pointer());
    Change renamed = Change.rename("renames a property", property.pointer(), NEW);
    if (marks.isEmpty()) {
      return Stream.of(
          removed,
          renamed,
          Change.append("adds a required mark", required(schema), property.name()));
    }
    Change unmarked = Change.remove("removes a required mark", marks.get(0).pointer());
    return Stream.of(
        removed.with(unmarked),
        renamed.with(Change.set("", marks.get(0).pointer(), NEW)),
        unmarked.with(withoutEmptyList(schema)));
  }

  private static Change withoutEmptyList(Element schema) {
    return new Change(
        "",
        "",
        "",
        root ->
            root.at(required(schema)).isEmpty()
                ? Change.remove("", required(schema)).applied(root)
                : root);
  }

  private static Stream<Change> added(Element schema) {
    Change added =
        Change.set(
            "adds a property",
            schema.get("properties").get(NEW).pointer(),
            Map.of("type", "string"));
    return Stream.of(
        added, Change.append("adds a required property", required(schema), NEW).with(added));
  }

  private static String required(Element schema) {
    return schema.get("required").pointer();
  }
}
