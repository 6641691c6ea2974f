package io.contactkit.contract.compare;

import io.contactkit.contract.internal.ParameterReading;
import io.contactkit.contract.internal.SchemaView;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a form as the object that its schema describes. */
final class FormBody {
  static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

  private FormBody() {}

  /** Empty for a text that no form is, such as one with a percent sign that encodes nothing. */
  static Optional<JsonNode> read(SchemaView schema, String text) {
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
    return Optional.of(ParameterReading.fields(schema, fields));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
