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
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Judges values by the schemas of one document, in the dialect of its version. */
final class SchemaValidator {
  private static final String DOCUMENT = "urn:contactkit:document";

  // The locale is pinned because messages are part of findings and of assertions.
  private static final SchemaRegistryConfig CONFIG =
      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).locale(Locale.ENGLISH).build();
  private static final Dialect VERSION_30 = quiet(Dialects.getOpenApi30());
  private static final Dialect VERSION_31 = quiet(Dialects.getOpenApi31());

  private final Document document;
  // A large document costs nothing here until a value is judged.
  private final Map<Direction, Schema> roots = new ConcurrentHashMap<>();

  SchemaValidator(Document document) {
    this.document = document;
  }

  /** Never throws: a schema that cannot be applied is itself a violation. */
  List<SchemaViolation> validate(String schemaPointer, JsonNode value, Direction direction) {
    try {
      Schema root = roots.computeIfAbsent(direction, this::root);
      SchemaLocation place = SchemaLocation.of(DOCUMENT + "#" + fragment(schemaPointer));
      Schema schema = schemaPointer.isEmpty() ? root : root.getRefSchema(place.getFragment());
      return schema.validate(value).stream().map(SchemaValidator::violation).toList();
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(SchemaViolation.notApplicable(schemaPointer, reason(e)));
    }
  }

  private Schema root(Direction direction) {
    SchemaRegistry registry =
        SchemaRegistry.withDialect(
            document.isVersion31() ? VERSION_31 : VERSION_30,
            builder -> builder.schemaRegistryConfig(CONFIG));
    return registry.getSchema(
        SchemaLocation.of(DOCUMENT), ApplicableSchemas.of(document, direction));
  }

  /** Extensions say nothing about values: without this, each is a warning in a user's log. */
  private static Dialect quiet(Dialect dialect) {
    return Dialect.builder(dialect)
        .unknownKeywordFactory((name, context) -> new NonValidationKeyword(name))
        .build();
  }

  private static String reason(Throwable e) {
    if (e instanceof StackOverflowError) {
      return "it refers to itself without end";
    }
    String message = e.getMessage();
    // What comes from deeper down speaks of classes.
    return message == null || message.matches("(?s).*(java|tools)\\..*")
        ? "a keyword in it has a value of the wrong kind"
        : message.strip().split("\\R", 2)[0];
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
