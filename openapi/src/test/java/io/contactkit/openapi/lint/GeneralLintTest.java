package io.contactkit.openapi.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.openapi.Document;
import org.junit.jupiter.api.Test;

class GeneralLintTest {

  @Test
  void namesAReferenceThatLeadsNowhereAndJudgesTheRest() {
    expect(
        """
        openapi: 3.0.3
        paths:
          /a:
            get:
              operationId: getA
              responses:
                '200':
                  description: ok
                  content:
                    application/json:
                      schema: {type: object, properties: {x: {$ref: '#/Gone'}, n: {type: integer}}}
                      example: {x: 1, n: a}
        """,
        "a.yaml:11: ERROR reference #/Gone leads nowhere in this document",
        "a.yaml:12: ERROR example-valid against"
            + " /paths/~1a/get/responses/200/content/application~1json/schema: /n string found,"
            + " integer expected");
  }

  @Test
  void findsFaultsOfPathsSchemasAndSecurity() {
    expect(
        """
        openapi: 3.0.3
        paths:
          /a/{id*}:
            get:
              security: [{key: []}]
              parameters:
                - {name: id, in: path, required: true, schema: {type: strng}}
                - {name: q, in: query, schema: {type: string, pattern: '('}}
              responses: {}
          /a/{id}: {}
        """,
        "a.yaml:4: WARNING operation-id has no operationId",
        "a.yaml:10: ERROR path is the same path as /a/{id*}",
        "a.yaml:7: ERROR path 'id' is not in the path",
        "a.yaml:4: ERROR path does not declare {id*}",
        "a.yaml:5: ERROR security there is no such security scheme",
        "a.yaml:7: ERROR schema-type 'strng' is not a type of OpenAPI 3.0",
        "a.yaml:8: ERROR pattern '(' is not a regular expression; values are judged without it");
  }

  @Test
  void notesWhatIsNotCovered() {
    expect(
        """
        {"openapi": "3.1.0",
         "webhooks": {"new": {"post": {"responses": {}}}},
         "paths": {"/a": {"get": {"operationId": "a", "responses": {"200": {"description": "ok",
           "links": {"b": {"operationId": "a"}}}},
           "callbacks": {"c": {}}}}}}
        """,
        "a.yaml:2: NOTE not-covered webhooks are not judged",
        "a.yaml:5: NOTE not-covered callbacks are not judged",
        "a.yaml:4: NOTE not-covered links are not judged");
  }

  private static void expect(String text, String... findings) {
    assertThat(Lint.general().check(Document.parse("a.yaml", text)))
        .extracting(
            it ->
                "%s:%d: %s %s %s"
                    .formatted(it.file(), it.line(), it.severity(), it.rule(), it.message()))
        .containsExactly(findings);
  }
}
