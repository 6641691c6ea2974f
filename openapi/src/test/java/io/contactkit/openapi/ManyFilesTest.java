package io.contactkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.contactkit.openapi.lint.Finding;
import io.contactkit.openapi.lint.Lint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

class ManyFilesTest {
  private static final String MAIN =
      """
      openapi: 3.0.3
      info: {title: Boats, version: 1.0.0}
      paths:
        /boats/{name}:
          $ref: 'paths/boats.yaml#/~1boats~1%7Bname%7D'
      components:
        schemas:
          Name: {type: string, maxLength: 5}
      """;
  private static final String PATHS =
      """
      /boats/{name}:
        get:
          operationId: getBoat
          parameters:
            - {name: name, in: path, required: true, schema: {$ref: '../main.yaml#/components/schemas/Name'}}
          responses:
            '200':
              description: a boat
              content:
                application/json:
                  schema: {$ref: '../boat.json'}
                  example: {name: 7, crew: [], '$ref': 'a.yaml'}
      """;
  private static final String BOAT =
      """
      {"type": "object", "required": ["name"], "properties": {
        "name": {"$ref": "main.yaml#/components/schemas/Name"},
        "crew": {"type": "array", "items": {"$ref": "#/definitions/Sailor"}}},
       "definitions": {"Sailor": {"type": "object"}}}
      """;

  @TempDir private Path folder;

  private Document boats() throws IOException {
    Files.createDirectories(folder.resolve("paths"));
    write("main.yaml", MAIN);
    write("paths/boats.yaml", PATHS);
    write("boat.json", "\uFEFF" + BOAT);
    return Document.read(folder.resolve("main.yaml"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void followsReferencesFromFileToFileAndBack() throws IOException {
    Operation operation = boats().operation("getBoat");

    assertThat(operation.path()).isEqualTo("/boats/{name}");
    assertThat(operation.parameter("name").schema().pointer())
        .isEqualTo("/components/schemas/Name");
    Element schema = operation.success().content().schema();
    assertThat(schema.get("properties").get("crew").get("items").resolved().text("type"))
        .isEqualTo("object");
  }

  @Test
  void judgesValuesBySchemasOfOtherFiles() throws IOException {
    Document document = boats();
    Element schema = document.operation("getBoat").success().content().schema();
    var value = JsonNodeFactory.instance.objectNode().put("name", "far too long").put("crew", 1);

    assertThat(document.validate(schema, value))
        .extracting(SchemaViolation::toString)
        .containsExactlyInAnyOrder(
            "/name must be at most 5 characters long", "/crew integer found, array expected");
  }

  @Test
  void namesFileAndLineOfAFindingInAnotherFile() throws IOException {
    assertThat(Lint.general().check(boats()))
        .extracting(Finding::toString, Finding::line)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "paths/boats.yaml: /~1boats~1{name}/get/responses/200/content/application~1json/example:"
                    + " example-valid: against boat.json: /name integer found, string expected",
                12));
  }

  @Test
  void refusesAFileThatIsNotThere() throws IOException {
    write("main.yaml", MAIN);

    assertThatThrownBy(() -> Document.read(folder.resolve("main.yaml")))
        .hasMessage("paths/boats.yaml cannot be read: there is no such file.");
    assertThatThrownBy(() -> Document.read(folder.resolve("other.yaml")))
        .hasMessage("other.yaml cannot be read: there is no such file.");
  }

  @Test
  void refusesAddressesUnlessAllowed() throws IOException {
    write(
        "main.yaml", "{openapi: 3.1.0, paths: {/a: {$ref: 'https://example.invalid/a.yaml#/a'}}}");

    assertThatThrownBy(() -> Document.read(folder.resolve("main.yaml")))
        .hasMessage(
            "main.yaml refers to https://example.invalid/a.yaml#/a, and references to addresses are"
                + " followed only where that is allowed.");
  }
}
