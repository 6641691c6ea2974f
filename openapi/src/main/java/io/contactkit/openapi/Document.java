package io.contactkit.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;

/**
 * The facts of one OpenAPI document, for generators, tests and reports.
 *
 * <pre>{@code
 * Document document = Document.parse("shop.yaml", yaml);
 * Operation find = document.operation("findOrder");
 * JsonNode paid = find.success().example("paid");
 * document.validate(find.success().content().schema(), paid); // []
 * }</pre>
 *
 * <p>Values are Jackson 3 nodes ({@code tools.jackson}), read from the YAML as written; the Swagger
 * Parser model, which coerces examples to what it takes for their type, is for structure only.
 *
 * <p>Immutable and thread-safe, except for the object that {@link #model()} returns.
 */
public final class Document {
  private final String fileName;
  private final String source;
  private final Element root;
  private final Map<Integer, ErrorCode> errorCodes;
  private final List<Operation> operations;
  private final SchemaValidator validator;

  private Document(String fileName, String source, JsonNode tree) {
    this.fileName = fileName;
    this.source = source;
    this.root = Element.root(tree);
    this.errorCodes = readErrorCodes(root);
    this.operations = new OperationReader(root, errorCodes).read();
    this.validator = new SchemaValidator(tree);
  }

  /** A document from a file. */
  public static Document read(Path file) throws IOException {
    return parse(String.valueOf(file.getFileName()), Files.readString(file));
  }

  /** A document from its text; the name is what findings and messages call it. */
  public static Document parse(String fileName, String yaml) {
    try {
      return new Document(fileName, yaml, YamlTree.read(yaml));
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException(fileName + ": " + e.getMessage(), e);
    }
  }

  /** A document from its tree, such as a changed {@link #tree()} of another; the tree is copied. */
  public static Document of(String fileName, JsonNode tree) {
    return new Document(fileName, tree.toString(), tree.deepCopy());
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
}
