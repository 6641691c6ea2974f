package io.contactkit.contract.record;

import io.contactkit.openapi.Element;
import io.contactkit.server.state.ProviderStates;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Interactions that follow from a schema: one per optional property and value, nothing else new.
 */
final class Variants {
  private Variants() {}

  /**
   * The same interaction with each optional property of the request alone; for an operation whose
   * answer does not depend on them.
   */
  static <S extends ProviderStates> void ofOptionalProperties(Draft<S> draft, String... except) {
    Element schema = draft.operation().requestBody().orElseThrow().content().schema();
    List<String> required = Schemas.required(schema);
    for (Element property : Schemas.properties(schema)) {
      String name = property.name();
      if (required.contains(name) || Set.of(except).contains(name)) {
        continue;
      }
      for (JsonNode value : values(draft, property)) {
        draft.again().named("with %s %s".formatted(name, value.asString())).with("/" + name, value);
      }
    }
  }

  /**
   * The same interaction with each optional property of the request alone and malformed: how else
   * would it show that a server reads an option that no answer shows?
   */
  static <S extends ProviderStates> void ofMalformedProperties(
      Draft<S> draft, BiConsumer<Draft<S>, String> refusal) {
    Element schema = draft.operation().requestBody().orElseThrow().content().schema();
    List<String> required = Schemas.required(schema);
    for (Element property : Schemas.properties(schema)) {
      String name = property.name();
      if (!required.contains(name)) {
        Draft<S> copy = draft.again();
        refusal.accept(copy, name);
        copy.named("with a malformed " + name)
            .withMalformed("/" + name, malformed(property.resolved()));
      }
    }
  }

  /** A value that the schema forbids: outside of its enumeration, or of another type. */
  static JsonNode malformed(Element schema) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    boolean integer = schema.text("type").equals("integer");
    if (schema.has("enum")) {
      return integer ? json.numberNode(99) : json.stringNode("none of these");
    }
    return integer || schema.text("type").equals("boolean")
        ? json.stringNode("perhaps")
        : json.objectNode();
  }

  private static List<JsonNode> values(Draft<?> draft, Element property) {
    Element schema = property.resolved();
    if (schema.has("enum")) {
      return schema.get("enum").children().stream().map(Element::node).toList();
    }
    if (schema.text("type").equals("boolean")) {
      return List.of(BooleanNode.TRUE, BooleanNode.FALSE);
    }
    return List.of(example(draft, property.name()));
  }

  /** The first value that an example of the request shows. */
  private static JsonNode example(Draft<?> draft, String property) {
    @Nullable JsonNode found =
        draft.operation().requestBody().orElseThrow().content().examples().stream()
            .map(example -> example.value().get(property))
            .filter(value -> value != null)
            .findFirst()
            .orElse(null);
    if (found == null) {
      throw new IllegalStateException(
          draft.operation().id() + ": no request example has " + property);
    }
    return found;
  }
}
