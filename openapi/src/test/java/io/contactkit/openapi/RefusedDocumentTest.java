package io.contactkit.openapi;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RefusedDocumentTest {

  @Test
  void swagger2() {
    refuse(
        "swagger: '2.0'",
        "a.yaml is Swagger 2.0, which is not read: only OpenAPI 3.0 and 3.1 are.");
  }

  @Test
  void openApi32() {
    refuse(
        "openapi: 3.2.0",
        "a.yaml is OpenAPI 3.2.0, which is not read: only OpenAPI 3.0 and 3.1 are.");
  }

  @Test
  void noVersion() {
    refuse("info: {}", "a.yaml is no OpenAPI document: it has no field 'openapi' with a version.");
  }

  @Test
  void notAnObject() {
    refuse("- a", "a.yaml is no OpenAPI document: it is not an object.");
    refuse("just words", "a.yaml is no OpenAPI document: it is not an object.");
  }

  @Test
  void empty() {
    refuse(" \n", "a.yaml is empty.");
  }

  @Test
  void notYaml() {
    refuse("a: [1\nb: 2", "a.yaml is not YAML: expected ',' or ']', but got : (line 2).");
  }

  @Test
  void duplicateKey() {
    refuse("openapi: 3.0.3\nopenapi: 3.0.3", "a.yaml: found duplicate key openapi (line 2).");
  }

  @Test
  void nestedTooDeep() {
    refuse("[".repeat(10_000), "a.yaml: nests deeper than 500 levels (line 1).");
  }

  @Test
  void aliasesThatMultiply() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      String item = "*a" + (i - 1);
      bomb.append(
          "a%d: &a%d [%s]\n"
              .formatted(i, i, String.join(", ", java.util.Collections.nCopies(10, item))));
    }
    refuse(bomb.toString(), "a.yaml: its aliases stand for too much (line 7).");
  }

  private static void refuse(String text, String message) {
    assertThatThrownBy(() -> Document.parse("a.yaml", text))
        .isInstanceOf(DocumentException.class)
        .hasMessage(message);
  }
}
