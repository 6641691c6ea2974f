package io.contactkit.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
  private volatile @Nullable PathIndex paths;
  // Computed when first asked for; computing it twice does no harm.
  private volatile @Nullable List<Part> parts;
  private final SchemaValidator validator;
  private final Locations locations;

  private Document(
      String fileName, String source, JsonNode tree, Map<String, SourceText> otherFiles) {
    this.fileName = fileName;
    this.source = source;
    this.root = Element.root(tree);
    this.errorCodes = readErrorCodes(root);
    this.operations = new OperationReader(root, errorCodes).read();
    this.validator = new SchemaValidator(this);
    this.locations = new Locations(fileName, source, otherFiles);
  }

  /** A document from a file, with all files that it refers to. */
  public static Document read(Path file) {
    return read(file, Addresses.REFUSED);
  }

  /** A document from a file, with all files and, if so wished, addresses that it refers to. */
  public static Document read(Path file, Addresses addresses) {
    return read(String.valueOf(file.getFileName()), file.toUri(), addresses);
  }

  /** A document from an address, with what it refers to on the same server. */
  public static Document read(URI address) {
    return read(address, Addresses.REFUSED);
  }

  /** A document from an address, with what it refers to there and, if so wished, elsewhere. */
  public static Document read(URI address, Addresses addresses) {
    if (!address.isAbsolute() || address.getPath() == null) {
      throw new DocumentException(address + " is no address that a document can be read from.");
    }
    return read(address.toString(), address, addresses);
  }

  private static Document read(String name, URI address, Addresses addresses) {
    Sources sources = new Sources(addresses);
    SourceText main = sources.read(name, address);
    Versions.check(name, main.tree());
    return new Document(
        name, main.text(), main.tree(), Bundle.into(main, address.normalize(), sources));
  }

  /**
   * A document from its text; the name is what findings and messages call it. References to other
   * files lead nowhere, because a text stands in no folder.
   */
  public static Document parse(String fileName, String text) {
    SourceText main = SourceText.of(fileName, text);
    Versions.check(fileName, main.tree());
    return new Document(fileName, main.text(), main.tree(), Map.of());
  }

  /** A document from its tree, such as a changed {@link #tree()} of another; the tree is copied. */
  public static Document of(String fileName, JsonNode tree) {
    Versions.check(fileName, tree);
    return new Document(fileName, tree.toString(), tree.deepCopy(), Map.of());
  }

  public String fileName() {
    return fileName;
  }

  /** Where a JSON pointer of this document is written: the file, the pointer in it, the line. */
  public Location location(String pointer) {
    return locations.of(pointer);
  }

  /** How a message calls a place: a pointer, after the file's name if it is in another file. */
  public String place(Element element) {
    String pointer = element.pointer();
    if (!pointer.startsWith("/" + Bundle.FILES + "/")) {
      return pointer;
    }
    Location location = location(pointer);
    return location.file() + (location.pointer().isEmpty() ? "" : "#" + location.pointer());
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

  /** Every part of the document, owners first; those that stand in other files come last. */
  public List<Part> parts() {
    List<Part> known = parts;
    if (known == null) {
      known = Parts.of(root);
      parts = known;
    }
    return known;
  }

  /** Whether the document is OpenAPI 3.1, whose schemas are JSON Schema 2020-12. */
  public boolean isVersion31() {
    return root.get("openapi").raw().asString("").startsWith("3.1");
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

  /**
   * Violations of the schema at a JSON pointer such as {@code /components/schemas/Contact}. What
   * cannot be applied in a schema, such as a reference that leads nowhere, is left out.
   */
  public List<SchemaViolation> validate(String schemaPointer, JsonNode value) {
    return validator.validate(schemaPointer, value, Direction.EITHER);
  }

  /** Violations of the schema that stands at an element of this document. */
  public List<SchemaViolation> validate(Element schema, JsonNode value) {
    return validate(schema.pointer(), value);
  }

  /** The same of a request or of a response: what only the other one has may be absent. */
  public List<SchemaViolation> validate(Element schema, JsonNode value, Direction direction) {
    return validator.validate(schema.pointer(), value, direction);
  }

  private SwaggerParseResult parsed() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    try {
      return new OpenAPIV3Parser().readContents(source, List.of(), options);
    } catch (RuntimeException | StackOverflowError e) {
      // A bad document may be too much for it; the messages are the rest of what is known.
      SwaggerParseResult failed = new SwaggerParseResult();
      failed.setMessages(List.of("Swagger Parser cannot read it: " + e.getClass().getSimpleName()));
      return failed;
    }
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

  /** The operation that a call belongs to; the path may begin with the path of a server. */
  public Optional<Operation> operationAt(String method, String path) {
    return index().find(method, path);
  }

  /** The operations that share a path, whatever the method. */
  public List<Operation> operationsAt(String path) {
    return index().all(path);
  }

  private PathIndex index() {
    PathIndex known = paths;
    if (known == null) {
      known = new PathIndex(operations);
      paths = known;
    }
    return known;
  }
}
