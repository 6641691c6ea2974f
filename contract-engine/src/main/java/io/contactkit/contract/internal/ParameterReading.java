package io.contactkit.contract.internal;

import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a parameter as the value that its style writes. */
public final class ParameterReading {
  private static final Map<String, String> DELIMITERS =
      Map.of("spaceDelimited", " ", "pipeDelimited", "|", "form", ",", "simple", ",");

  private ParameterReading() {}

  /** The value that a request has for a parameter; empty where it has none. */
  public static Optional<JsonNode> of(
      Operation operation, Parameter parameter, RecordedRequest request) {
    if (style(parameter).equals("deepObject")) {
      return deepObject(parameter, request);
    }
    List<String> values = ParameterValues.of(operation, parameter, request);
    if (values.isEmpty() && parameter.in().equals("query")) {
      values = request.query().getOrDefault(parameter.name() + "[]", List.of());
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(read(parameter, values));
  }

  /** Whether a name in a query belongs to a parameter. */
  public static boolean isNamed(Parameter parameter, String name) {
    return parameter.in().equals("query")
        && (name.equals(parameter.name())
            || name.equals(parameter.name() + "[]")
            || (name.startsWith(parameter.name() + "[") && name.endsWith("]"))
            || isSpread(parameter));
  }

  // Its properties stand in the query under names of their own.
  private static boolean isSpread(Parameter parameter) {
    return SchemaView.of(parameter.schema()).type().equals("object")
        && style(parameter).equals("form")
        && isExploded(parameter)
        && !parameter.element().has("content");
  }

  private static Optional<JsonNode> deepObject(Parameter parameter, RecordedRequest request) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    String prefix = parameter.name() + "[";
    request
        .query()
        .forEach(
            (name, values) -> {
              if (name.startsWith(prefix) && name.endsWith("]") && !values.isEmpty()) {
                fields.put(name.substring(prefix.length(), name.length() - 1), values);
              }
            });
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(fields(SchemaView.of(parameter.schema()), fields));
  }

  /** The object that named texts make, each repeated for a list. */
  public static ObjectNode fields(SchemaView schema, Map<String, List<String>> fields) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    Map<String, Property> properties = schema.properties();
    fields.forEach(
        (name, values) -> {
          Property property = properties.get(name);
          object.set(
              name,
              property == null
                  ? JsonNodeFactory.instance.stringNode(values.get(0))
                  : value(property.schema(), values, ",", true));
        });
    return object;
  }

  private static JsonNode read(Parameter parameter, List<String> values) {
    if (parameter.element().has("content")) {
      try {
        return JsonMapper.shared().readTree(values.get(0));
      } catch (JacksonException e) {
        return JsonNodeFactory.instance.stringNode(values.get(0));
      }
    }
    SchemaView schema = SchemaView.of(parameter.schema());
    return switch (style(parameter)) {
      case "matrix" -> value(schema, matrix(parameter, values.get(0)), ",", isExploded(parameter));
      case "label" -> {
        String text = values.get(0).replaceFirst("^\\.", "");
        boolean isComma = !isExploded(parameter) && text.contains(",");
        yield value(schema, List.of(text), isComma ? "," : ".", false);
      }
      default ->
          value(
              schema,
              values,
              DELIMITERS.getOrDefault(style(parameter), ","),
              parameter.in().equals("query") && isExploded(parameter));
    };
  }

  // ";n=1,2" or ";n=1;n=2", and of an object ";n=a,1" or ";a=1"
  private static List<String> matrix(Parameter parameter, String text) {
    String name = parameter.name() + "=";
    return Stream.of(text.split(";"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.startsWith(name) ? part.substring(name.length()) : part)
        .toList();
  }

  /** The value of a response header. */
  public static JsonNode header(SchemaView schema, List<String> values) {
    return value(schema, values, ",", false);
  }

  private static JsonNode value(
      SchemaView schema, List<String> values, String delimiter, boolean isExploded) {
    if (schema.type().equals("array")) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      for (String item : isExploded ? values : split(values, delimiter)) {
        array.add(
            schema
                .items()
                .map(items -> WireValue.of(items, item))
                .orElseGet(() -> JsonNodeFactory.instance.stringNode(item)));
      }
      return array;
    }
    if (schema.type().equals("object")) {
      return object(schema, split(values, delimiter));
    }
    return WireValue.of(schema, values.get(0));
  }

  private static JsonNode object(SchemaView schema, List<String> parts) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    Map<String, Property> properties = schema.properties();
    boolean pairs = !parts.isEmpty() && parts.stream().allMatch(part -> part.contains("="));
    for (int i = 0; i < parts.size(); i += pairs ? 1 : 2) {
      String[] pair =
          pairs
              ? parts.get(i).split("=", 2)
              : new String[] {parts.get(i), i + 1 < parts.size() ? parts.get(i + 1) : ""};
      Property property = properties.get(pair[0]);
      object.set(
          pair[0],
          property == null
              ? JsonNodeFactory.instance.stringNode(pair[1])
              : WireValue.of(property.schema(), pair[1]));
    }
    return object;
  }

  private static List<String> split(List<String> values, String delimiter) {
    List<String> parts = new ArrayList<>();
    for (String value : values) {
      parts.addAll(List.of(value.split(Pattern.quote(delimiter), -1)));
    }
    return parts;
  }

  private static String style(Parameter parameter) {
    String style = parameter.element().text("style");
    boolean isForm = parameter.in().equals("query") || parameter.in().equals("cookie");
    return !style.isEmpty() ? style : isForm ? "form" : "simple";
  }

  private static boolean isExploded(Parameter parameter) {
    return parameter.element().has("explode")
        ? parameter.element().get("explode").isTrue()
        : style(parameter).equals("form");
  }
}
