package io.contactkit.server.internal;

import io.contactkit.server.Violation;
import io.contactkit.server.Violation.Location;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openapitools.jackson.nullable.JsonNullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes of a form the JSON that it stands for. Names nest in brackets, {@code a[b]=1} and {@code
 * a[]=1}; what a text stands for is decided by the Java type that it is to become.
 */
final class FormBody {

  private final ScalarCheck scalars;
  private final Form form;

  FormBody(ScalarCheck scalars, Form form) {
    this.scalars = scalars;
    this.form = form;
  }

  ObjectNode read(byte[] bytes, Class<?> type) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    try {
      FormFields.of(new String(bytes, StandardCharsets.ISO_8859_1))
          .forEach((name, values) -> values.forEach(value -> FormTree.put(tree, name, value)));
    } catch (FormTree.NameTakenException e) {
      throw invalid(e.name(), "must be given once");
    } catch (IllegalArgumentException e) {
      throw invalid("", "must be percent-encoded UTF-8");
    }
    if (form.location() == Location.QUERY) {
      // what else a query has is no concern of the operation
      tree.retain(
          ModelShape.of(type).properties().stream().map(ModelShape.Property::wireName).toList());
    }
    return (ObjectNode) typed(tree, type);
  }

  private JsonNode typed(JsonNode value, Type type) {
    if (type instanceof ParameterizedType generic) {
      Type argument = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == JsonNullable.class) {
        return typed(value, argument);
      }
      return generic.getRawType() == List.class ? list(value, argument) : value;
    }
    Class<?> raw = (Class<?>) type;
    if (value instanceof ObjectNode object && ModelShape.isModel(raw) && !raw.isEnum()) {
      ModelShape shape = ModelShape.of(raw);
      for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
        ModelShape.Property property = shape.byWireName(field.getKey());
        if (property != null) {
          object.set(field.getKey(), typed(field.getValue(), property.type()));
        }
      }
      return object;
    }
    return value.isString() ? scalars.formJson(value.stringValue(), raw, form.facts()) : value;
  }

  private JsonNode list(JsonNode value, Type item) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    if (value instanceof ObjectNode object) {
      for (int i = 0; i < object.size(); i++) {
        JsonNode member = object.get(Integer.toString(i));
        if (member == null) {
          return value;
        }
        list.add(typed(member, item));
      }
      return list;
    }
    if (value.isArray()) {
      value.forEach(member -> list.add(typed(member, item)));
      return list;
    }
    return value;
  }

  private InvalidRequestException invalid(String field, String rule) {
    return new InvalidRequestException(List.of(Violation.of(form.location(), field, rule)));
  }
}
