package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Judges which value of a property stands for which alternative, whether written out or not. */
record DiscriminatorJudge(Changes changes, Side side) {
  private static final String SCHEMAS = "#/components/schemas/";

  void compare(Use use, FlatSchema before, FlatSchema after) {
    Element was = before.keyword("discriminator");
    Element is = after.keyword("discriminator");
    if (was.sameAs(is)) {
      return;
    }
    if (!was.exists() || !is.exists()) {
      Effect effect = is.exists() ? Effect.NARROWER : Effect.WIDER;
      changes.add(
          effect, is.exists() ? is : was, side, use, Words.change("discriminator", was, is));
      return;
    }
    if (!was.text("propertyName").equals(is.text("propertyName"))) {
      changes.add(
          Effect.OTHER,
          is.get("propertyName"),
          side,
          use,
          Words.change("propertyName", was.get("propertyName"), is.get("propertyName")));
      return;
    }
    compareMappings(use, is.get("mapping"), mapping(before, was), mapping(after, is));
  }

  private void compareMappings(
      Use use, Element at, Map<String, String> was, Map<String, String> is) {
    was.forEach(
        (value, schema) -> {
          if (!is.containsKey(value)) {
            add(Effect.NARROWER, at, use, "mapping of `%s` was removed".formatted(value));
          } else if (!is.get(value).equals(schema)) {
            add(Effect.OTHER, at, use, "mapping of `%s` has another schema".formatted(value));
          }
        });
    is.keySet().stream()
        .filter(value -> !was.containsKey(value))
        .forEach(value -> add(Effect.WIDER, at, use, "mapping of `%s` was added".formatted(value)));
    if (was.equals(is)) {
      changes.documentation(at, "the mapping is written differently");
    }
  }

  private void add(Effect effect, Element at, Use use, String what) {
    changes.add(effect, at, side, use, what);
  }

  // Without a mapping a schema's own name stands for it.
  private static Map<String, String> mapping(FlatSchema schema, Element discriminator) {
    Map<String, String> mapping = new LinkedHashMap<>();
    for (Element entry : discriminator.get("mapping").children()) {
      String target = entry.text();
      mapping.put(entry.name(), target.contains("/") ? target : SCHEMAS + target);
    }
    Stream.of("oneOf", "anyOf")
        .flatMap(keyword -> schema.alternatives(keyword).stream())
        .flatMap(alternative -> alternative.reference().stream())
        .filter(reference -> !mapping.containsValue(reference))
        .forEach(
            reference ->
                mapping.put(reference.substring(reference.lastIndexOf('/') + 1), reference));
    return mapping;
  }
}
