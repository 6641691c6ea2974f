package io.contactkit.client.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A documented answer with one field changed, for each field at each level. */
final class FieldMutants {
  static final String UNKNOWN = "UNHEARD_OF";
  private static final Map<Kind, String> FOR_STRINGS =
      Map.of(Kind.NUMBER_FOR_STRING, "12345", Kind.OBJECT_FOR_SCALAR, "{\"a\":1}");
  private static final Map<Kind, String> FOR_NUMBERS =
      Map.of(
          Kind.TEXT_FOR_NUMBER, "\"many\"",
          Kind.FRACTION, "3.7",
          Kind.HUGE_NUMBER, "123456789012345678901234567890",
          Kind.OBJECT_FOR_SCALAR, "{\"a\":1}");
  private static final Map<Kind, String> FOR_BOOLEANS =
      Map.of(Kind.NUMBER_FOR_BOOLEAN, "1", Kind.OBJECT_FOR_SCALAR, "{\"a\":1}");
  private static final Map<Kind, String> FOR_OBJECTS =
      Map.of(
          Kind.ARRAY_FOR_OBJECT, "[]",
          Kind.TEXT_FOR_OBJECT, "\"text\"",
          Kind.BLANK_FOR_OBJECT, "\"\"");
  private static final Map<Kind, String> FOR_ARRAYS =
      Map.of(Kind.OBJECT_FOR_ARRAY, "{}", Kind.TEXT_FOR_ARRAY, "\"\"");

  private final Documented from;
  private final JsonNode body;
  private final List<Mutant> mutants = new ArrayList<>();

  private FieldMutants(Documented from, JsonNode body) {
    this.from = from;
    this.body = body;
  }

  static List<Mutant> of(Documented from) {
    JsonNode body = from.body();
    if (body == null) {
      return List.of();
    }
    FieldMutants fields = new FieldMutants(from, body);
    fields.add(Kind.AS_DOCUMENTED, "", body);
    fields.walk("", body, Optional.of(from.schema()));
    return fields.mutants;
  }

  private void walk(String place, JsonNode node, Optional<Schema> schema) {
    if (!place.isEmpty()) {
      boolean item = place.matches(".*/\\d+");
      replace(item ? Kind.NULL_ITEM : Kind.NULL_FIELD, place, "null");
      if (!item) {
        add(Kind.MISSING_FIELD, place, Trees.without(body, place));
      }
    }
    if (schema.filter(Schema::isEnum).isPresent()) {
      replace(Kind.UNKNOWN_ENUM, place, "\"" + UNKNOWN + "\"");
    }
    if (schema.filter(Schema::hasType).isPresent()) {
      types(place, node, schema.get());
    }
    if (node.isObject()) {
      String json = "{\"is\":[null,{\"never\":1.5}]}";
      add(Kind.UNKNOWN_FIELD, place, Trees.with(body, place + "/x_unknown", Trees.parse(json)));
      node.properties()
          .forEach(
              member ->
                  walk(
                      place + "/" + member.getKey(),
                      member.getValue(),
                      schema.flatMap(of -> of.member(member.getKey()))));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      String index = String.valueOf(i);
      walk(place + "/" + i, node.get(i), schema.flatMap(of -> of.member(index)));
    }
  }

  private void types(String place, JsonNode node, Schema schema) {
    String text = "\"" + node.asString("") + "\"";
    if (node.isString()) {
      FOR_STRINGS.forEach((kind, json) -> replace(kind, place, json));
      if (schema.element().has("format")) {
        replace(Kind.BAD_FORMAT, place, "\"not {as} documented\"");
      }
    } else if (node.isNumber()) {
      FOR_NUMBERS.forEach((kind, json) -> replace(kind, place, json));
      replace(Kind.STRING_FOR_NUMBER, place, text);
    } else if (node.isBoolean()) {
      FOR_BOOLEANS.forEach((kind, json) -> replace(kind, place, json));
      replace(Kind.STRING_FOR_BOOLEAN, place, text);
    } else if (node.isObject()) {
      FOR_OBJECTS.forEach((kind, json) -> replace(kind, place, json));
    } else if (node.isArray()) {
      FOR_ARRAYS.forEach((kind, json) -> replace(kind, place, json));
    }
  }

  private void replace(Kind kind, String place, String json) {
    add(kind, place, Trees.with(body, place, Trees.parse(json)));
  }

  private void add(Kind kind, String place, JsonNode changed) {
    int status = from.response().status();
    Answer answer = Answer.of(status, from.mediaType(), changed.toString().getBytes(UTF_8));
    mutants.add(new Mutant(kind, from, status, changed, place, answer));
  }

  static JsonNode text(String value) {
    return JsonNodeFactory.instance.stringNode(value);
  }
}
