package io.contactkit.spec;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;

/**
 * The facts of one OpenAPI document, for generators, tests and reports.
 *
 * <pre>{@code
 * ApiSpec leat = ApiSpec.of(Provider.LEAT);
 * Operation find = leat.operation("findContactIdentifier");
 * JsonNode linked = find.success().example("linked");
 * leat.validate(find.success().content().schema(), linked); // []
 * }</pre>
 *
 * <p>Values are Jackson 3 nodes ({@code tools.jackson}), read from the YAML as written; the Swagger
 * Parser model, which coerces examples to what it takes for their type, is for structure only.
 *
 * <p>Immutable and thread-safe, except for the object that {@link #model()} returns.
 */
public final class ApiSpec {
  private static final Map<Provider, ApiSpec> PACKAGED = new ConcurrentHashMap<>();

  private final String fileName;
  private final String source;
  private final Element root;
  private final Map<Integer, ErrorCode> errorCodes;
  private final List<Operation> operations;
  private final SchemaValidator validator;

  private ApiSpec(String fileName, String source, JsonNode tree) {
    this.fileName = fileName;
    this.source = source;
    this.root = Element.root(tree);
    this.errorCodes = readErrorCodes(root);
    this.operations = new OperationReader(root, errorCodes).read();
    this.validator = new SchemaValidator(tree);
  }

  /** The provider's document as packaged with this class. */
  public static ApiSpec of(Provider provider) {
    return PACKAGED.computeIfAbsent(
        provider, p -> parse(p.fileName(), resource("/openapi/" + p.fileName())));
  }

  /** A document from its text; the name is what findings and messages call it. */
  public static ApiSpec parse(String fileName, String yaml) {
    try {
      return new ApiSpec(fileName, yaml, YamlTree.read(yaml));
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException(fileName + ": " + e.getMessage(), e);
    }
  }

  /** A document from its tree, such as a changed {@link #tree()} of another; the tree is copied. */
  public static ApiSpec of(String fileName, JsonNode tree) {
    return new ApiSpec(fileName, tree.toString(), tree.deepCopy());
  }

  public String fileName() {
    return fileName;
  }

  /** The document's text. */
  public String source() {
    return source;
  }

  /** A copy of the document's tree as written, {@code $ref} and all. */
  public JsonNode tree() {
    return root.node();
  }

  /** The document's root, to walk from. */
  public Element root() {
    return root;
  }

  /** Every part of the document, owners first. */
  public List<Part> parts() {
    return new Part(Part.Kind.DOCUMENT, root).tree();
  }

  /** Every element that plays a role. */
  public List<Element> elements(Part.Kind kind) {
    return parts().stream().filter(part -> part.kind() == kind).map(Part::element).toList();
  }

  /** A fresh Swagger Parser model with references resolved. */
  public OpenAPI model() {
    return parsed().getOpenAPI();
  }

  /** What Swagger Parser complains about; empty for a good document. */
  public List<String> parserMessages() {
    List<String> messages = parsed().getMessages();
    return messages == null ? List.of() : List.copyOf(messages);
  }

  public List<Operation> operations() {
    return operations;
  }

  public Operation operation(String id) {
    return operations.stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s has no operation '%s', only %s"
                        .formatted(fileName, id, operations.stream().map(Operation::id).toList())));
  }

  /** The vendor's error codes, in the document's order; empty where the vendor has none. */
  public List<ErrorCode> errorCodes() {
    return List.copyOf(errorCodes.values());
  }

  public ErrorCode errorCode(int code) {
    ErrorCode found = errorCodes.get(code);
    if (found == null) {
      throw new IllegalArgumentException("%s has no error code %d".formatted(fileName, code));
    }
    return found;
  }

  /** Violations of the schema at a JSON pointer such as {@code /components/schemas/Contact}. */
  public List<SchemaViolation> validate(String schemaPointer, JsonNode value) {
    return validator.validate(schemaPointer, value);
  }

  /** Violations of the schema that stands at an element of this document. */
  public List<SchemaViolation> validate(Element schema, JsonNode value) {
    return validate(schema.pointer(), value);
  }

  private SwaggerParseResult parsed() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    return new OpenAPIV3Parser().readContents(source, List.of(), options);
  }

  private static Map<Integer, ErrorCode> readErrorCodes(Element root) {
    Map<Integer, ErrorCode> codes = new LinkedHashMap<>();
    for (Element entry : root.get("x-error-codes").children()) {
      int code = entry.get("code").integer(0);
      codes.put(
          code,
          new ErrorCode(
              code,
              entry.text("name"),
              entry.text("message"),
              entry.get("status").integer(0),
              entry.has("severity") ? entry.text("severity") : null));
    }
    return codes;
  }

  private static String resource(String name) {
    try (InputStream in = ApiSpec.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
