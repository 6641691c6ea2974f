package io.contactkit.openapi;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Judges values by the schemas of one document, in the dialect of OpenAPI 3.0. */
final class SchemaValidator {
  private static final String DOCUMENT = "urn:contactkit:document";

  /** Extensions say nothing about values: without this, each is a warning in a user's log. */
  private static final Dialect DIALECT =
      Dialect.builder(Dialects.getOpenApi30())
          .unknownKeywordFactory((name, context) -> new NonValidationKeyword(name))
          .build();

  private final SchemaRegistry registry;

  SchemaValidator(JsonNode document) {
    // The locale is pinned because messages are part of findings and of assertions.
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).locale(Locale.ENGLISH).build();
    registry =
        SchemaRegistry.withDialect(
            DIALECT,
            builder ->
                builder
                    .schemas(Map.of(DOCUMENT, document.toString()))
                    .schemaRegistryConfig(config));
  }

  List<SchemaViolation> validate(String schemaPointer, JsonNode value) {
    Schema schema = registry.getSchema(SchemaLocation.of(DOCUMENT + "#" + fragment(schemaPointer)));
    return schema.validate(value).stream().map(SchemaValidator::violation).toList();
  }

  private static SchemaViolation violation(Error error) {
    return new SchemaViolation(
        error.getInstanceLocation().toString(), error.getKeyword(), error.getMessage());
  }

  // Braces of path templates are not allowed in a URI fragment as they are.
  private static String fragment(String pointer) {
    return URLEncoder.encode(pointer, StandardCharsets.UTF_8)
        .replace("%2F", "/")
        .replace("%7E", "~")
        .replace("+", "%20");
  }
}
