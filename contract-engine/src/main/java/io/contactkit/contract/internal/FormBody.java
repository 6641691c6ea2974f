package io.contactkit.contract.internal;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads a form as the object that its schema describes. A document can say in {@code
 * x-form-booleans} which texts stand for true and false there beside these words themselves.
 */
public final class FormBody {
  private static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

  private FormBody() {}

  /** Whether a media type, with parameters or without, is that of forms. */
  public static boolean isForm(String mediaType) {
    return mediaType.toLowerCase(Locale.ROOT).startsWith(MEDIA_TYPE);
  }

  /** A body as what its schema describes: a form, which is a text in a pact, as its object. */
  public static JsonNode value(Document spec, SchemaView schema, String mediaType, JsonNode body) {
    return isForm(mediaType) && body.isString()
        ? read(spec, schema, body.stringValue()).orElse(body)
        : body;
  }

  /** Empty for a text that no form is, such as one with a percent sign that encodes nothing. */
  private static Optional<JsonNode> read(Document spec, SchemaView schema, String text) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    try {
      for (String field : text.split("&")) {
        String[] pair = field.split("=", 2);
        if (!field.isEmpty()) {
          fields
              .computeIfAbsent(decoded(pair[0]).replaceFirst("\\[]$", ""), it -> new ArrayList<>())
              .add(pair.length > 1 ? decoded(pair[1]) : "");
        }
      }
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    Element booleans = spec.root().get("x-form-booleans");
    schema
        .properties()
        .values()
        .forEach(
            property -> {
              if (property.schema().type().equals("boolean")) {
                fields.computeIfPresent(property.name(), (name, values) -> words(booleans, values));
              }
            });
    return Optional.of(ParameterReading.fields(schema, fields));
  }

  private static List<String> words(Element booleans, List<String> values) {
    return values.stream()
        .map(
            value ->
                booleans.children().stream()
                    .filter(word -> word.text().equals(value))
                    .findFirst()
                    .map(Element::name)
                    .orElse(value))
        .toList();
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
