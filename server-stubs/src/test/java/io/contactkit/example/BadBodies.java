package io.contactkit.example;

import io.contactkit.openapi.Element;
import io.contactkit.openapi.RequestBody;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Everything that can be wrong with a body, as a whole and field by field. */
final class BadBodies {

  private static final int DEPTH = 5_000;
  private static final int TEN_MEGABYTES = 10_000_000;

  private final BadRequest good;
  private final List<BadRequest> requests = new ArrayList<>();

  BadBodies(BadRequest good) {
    this.good = good;
  }

  List<BadRequest> of(RequestBody body, JsonNode example) {
    whole(example);
    fields(body.content().schema().resolved(), (ObjectNode) example, JsonPointer.empty());
    if (body.content().schema().resolved().get("minProperties").integer(0) > 0) {
      requests.add(good.body("too few fields", "", "{}"));
    }
    return requests;
  }

  /** Bodies with a value that is just still allowed. */
  List<BadRequest> allowed(RequestBody body) {
    ObjectNode example = (ObjectNode) body.content().examples().get(0).value();
    properties(body.content().schema().resolved())
        .forEach(
            (name, property) ->
                BadValues.allowed(property)
                    .forEach(
                        (kind, value) ->
                            add(kind, example, JsonPointer.empty().appendProperty(name), value)));
    return requests;
  }

  private void whole(JsonNode example) {
    String json = example.toString();
    String first = example.propertyNames().iterator().next();
    requests.add(good.body("no body", "", (byte[]) null));
    requests.add(good.body("unreadable JSON", "", json.substring(1)));
    requests.add(good.body("two JSON values", "", json + json));
    requests.add(good.body("array instead of an object", "", "[" + json + "]"));
    requests.add(good.body("null instead of an object", "", "null"));
    requests.add(
        good.body(
            "field twice",
            first,
            json.replaceFirst("\\{", "{\"" + first + "\":" + example.get(first) + ",")));
    requests.add(
        good.body("invalid UTF-8", "", "{\"a\":\"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1)));
    requests.add(good.body("5,000 levels deep", "", "[".repeat(DEPTH) + "]".repeat(DEPTH)));
    requests.add(good.body("10 MB", "", "{\"a\":\"" + "x".repeat(TEN_MEGABYTES) + "\"}"));
  }

  private void fields(Element schema, ObjectNode object, JsonPointer at) {
    Map<String, Element> properties = properties(schema);
    properties.forEach(
        (name, property) -> {
          JsonPointer field = at.appendProperty(name);
          if (required(schema).contains(name)) {
            ObjectNode others = object.deepCopy();
            ((ObjectNode) others.at(at)).remove(name);
            requests.add(good.body("required field missing", field.toString(), others.toString()));
          }
          if (!property.get("nullable").isTrue()) {
            add("null where none is allowed", object, field, JsonNodeFactory.instance.nullNode());
          }
          BadValues.of(property).forEach((kind, value) -> add(kind, object, field, value));
          if (property.text("type").equals("string")) {
            String json = changed(object, field, object.textNode("HALF")).toString();
            requests.add(
                good.body(
                    "half a surrogate pair", field.toString(), json.replace("HALF", "a\\ud83d")));
          }
          BadValues.ofOtherTypes(property)
              .forEach((kind, value) -> add(kind, object, field, value));
          if (object.at(field).isArray() && !object.at(field).isEmpty()) {
            fields(property.get("items").resolved(), object, field.appendIndex(0));
          }
        });
    add("unknown field", object, at.appendProperty("unknown"), object.textNode("x"));
  }

  private void add(String kind, ObjectNode object, JsonPointer field, JsonNode value) {
    requests.add(good.body(kind, field.toString(), changed(object, field, value).toString()));
  }

  private static ObjectNode changed(ObjectNode object, JsonPointer field, JsonNode value) {
    ObjectNode changed = object.deepCopy();
    ((ObjectNode) changed.at(field.head())).set(field.last().getMatchingProperty(), value);
    return changed;
  }

  private static Map<String, Element> properties(Element schema) {
    Map<String, Element> properties = new LinkedHashMap<>();
    schema.get("allOf").children().forEach(part -> properties.putAll(properties(part.resolved())));
    schema.get("properties").children().forEach(p -> properties.put(p.name(), p.resolved()));
    return properties;
  }

  private static List<String> required(Element schema) {
    List<String> required = new ArrayList<>();
    schema.get("allOf").children().forEach(part -> required.addAll(required(part.resolved())));
    schema.get("required").children().forEach(name -> required.add(name.text()));
    return required;
  }
}
