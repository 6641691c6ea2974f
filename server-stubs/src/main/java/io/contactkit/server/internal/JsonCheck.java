package io.contactkit.server.internal;

import io.contactkit.server.Violation;
import io.contactkit.server.Violation.Location;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openapitools.jackson.nullable.JsonNullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares JSON with the Java type that it is to become. Unlike databind it converts nothing, finds
 * everything that is wrong and not only the first, and words it without Java's names.
 */
final class JsonCheck {

  private static final int MAX_VIOLATIONS = 100;
  private static final int MAX_FIELD_LENGTH = 100;

  private final ScalarCheck scalars;
  private final Location location;
  private final List<Violation> violations = new ArrayList<>();

  JsonCheck(ScalarCheck scalars, Location location) {
    this.scalars = scalars;
    this.location = location;
  }

  List<Violation> violations() {
    return violations;
  }

  /** Checks a value and everything in it; what is wrong is taken out of the objects around it. */
  boolean check(String field, JsonNode value, Type type) {
    if (type instanceof ParameterizedType generic) {
      return checkGeneric(field, value, generic);
    }
    if (value.isNull()) {
      return refuse(field, "must not be null");
    }
    Class<?> raw = (Class<?>) type;
    if (ModelShape.isModel(raw) && !raw.isEnum()) {
      return checkModel(field, value, ModelShape.of(raw));
    }
    String rule = scalars.brokenRule(value, raw);
    return rule == null || refuse(field, rule);
  }

  private boolean checkGeneric(String field, JsonNode value, ParameterizedType type) {
    Type argument = type.getActualTypeArguments()[0];
    if (type.getRawType() == JsonNullable.class) {
      return value.isNull() || check(field, value, argument);
    }
    if (value.isNull()) {
      return refuse(field, "must not be null");
    }
    if (type.getRawType() != List.class) {
      return value.isObject() || refuse(field, "must be an object");
    }
    if (!value.isArray()) {
      return refuse(field, "must be an array");
    }
    boolean valid = true;
    for (int i = 0; i < value.size() && !isFull(); i++) {
      valid &= check(field + "[" + i + "]", value.get(i), argument);
    }
    return valid;
  }

  private boolean checkModel(String field, JsonNode value, ModelShape shape) {
    if (!(value instanceof ObjectNode object)) {
      return refuse(field, "must be an object");
    }
    for (Map.Entry<String, JsonNode> entry : List.copyOf(object.properties())) {
      String name = child(field, entry.getKey());
      ModelShape.Property property = shape.byWireName(entry.getKey());
      boolean valid =
          property == null
              ? refuse(name, "is not a known field")
              : check(name, entry.getValue(), property.type());
      if (!valid) {
        object.remove(entry.getKey());
      }
      if (isFull()) {
        break;
      }
    }
    return true;
  }

  static String child(String parent, String name) {
    return parent.isEmpty() ? name : parent + "." + name;
  }

  private boolean refuse(String field, String rule) {
    // an unknown field has a name of the caller's choice
    String shown = field.length() > MAX_FIELD_LENGTH ? field.substring(0, MAX_FIELD_LENGTH) : field;
    violations.add(Violation.of(location, shown, rule));
    return false;
  }

  private boolean isFull() {
    return violations.size() >= MAX_VIOLATIONS;
  }
}
