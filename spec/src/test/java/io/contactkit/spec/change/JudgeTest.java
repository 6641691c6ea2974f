package io.contactkit.openapi.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.openapi.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final String DOCUMENT =
      """
      openapi: 3.0.3
      info: {title: Things, version: 1.2.0}
      servers: [{url: 'https://vendor.example'}]
      paths:
        /things:
          get:
            operationId: listThings
            responses:
              '200':
                description: Things.
                content:
                  application/json:
                    schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}
          post:
            operationId: addThing
            requestBody:
              content:
                application/json:
                  schema: {$ref: '#/components/schemas/Thing'}
            responses:
              '200':
                description: The thing.
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Thing'}
      components:
        schemas:
          Thing:
            type: object
            properties:
              name: {type: string, maxLength: 10}
              parts: {type: array, items: {$ref: '#/components/schemas/Thing'}}
      """;

  @Test
  void findsNothingInTheSameDocument() {
    assertThat(after("Things", "Things")).isEmpty();
  }

  @Test
  void leavesTheVersionAside() {
    assertThat(after("version: 1.2.0", "version: 2.0.0")).isEmpty();
  }

  @Test
  void judgesASharedSchemaOnEachSideAndNamesEachUse() {
    List<Change> changes = after("maxLength: 10", "maxLength: 20");

    assertThat(changes)
        .extracting(Change::toString)
        .containsExactly(
            "/components/schemas/Thing/properties/name/maxLength: breaking: maxLength was `10` and"
                + " is `20`; callers may get what the released document rules out",
            "/components/schemas/Thing/properties/name/maxLength: compatible: maxLength was `10`"
                + " and is `20`; whatever callers send is accepted as before");
    assertThat(changes.get(0).side()).isEqualTo(Side.RESPONSE);
    assertThat(changes.get(0).operations()).containsExactly("listThings", "addThing");
    assertThat(changes.get(0).uses())
        .extracting(Use::toString)
        .containsExactly("listThings response 200 /*/name", "addThing response 200 /name");
    assertThat(changes.get(1).uses())
        .extracting(Use::toString)
        .containsExactly("addThing request body /name");
  }

  @Test
  void takesARemovedPropertyForBreakingEvenWhereNothingIsRefused() {
    assertThat(
            after(
                "properties:\n        name: {type: string, maxLength: 10}\n",
                "additionalProperties: true\n      properties:\n"))
        .extracting(Change::toString)
        .contains(
            "/components/schemas/Thing/properties/name: breaking: property `name` was removed;"
                + " what callers say with it is ignored");
  }

  @Test
  void takesAChangeThatNoRuleKnowsForBreaking() {
    assertThat(after("maxLength: 10}", "maxLength: 10, xml: {attribute: true}}"))
        .extracting(Change::toString)
        .contains(
            "/components/schemas/Thing/properties/name/xml: breaking: `xml` is another; no rule"
                + " says that this is harmless");
  }

  @Test
  void callsOtherWritingDocumentation() {
    assertThat(after("openapi: 3.0.3", "openapi: 3.0.2"))
        .extracting(Change::toString)
        .containsExactly(
            "/openapi: documentation: is written differently; nothing on the wire depends on it");
  }

  @Test
  void judgesTheServersOfOneOperation() {
    assertThat(
            after(
                "operationId: listThings",
                "operationId: listThings\n      servers: [{url: 'https://other.example'}]"))
        .extracting(Change::toString)
        .containsExactly(
            "/servers/0: breaking: server `https://vendor.example` was removed; callers are"
                + " configured with it",
            "/paths/~1things/get/servers/0: compatible: server `https://other.example` was added;"
                + " callers may stay where they are");
  }

  private static List<Change> after(String text, String other) {
    Document released = Document.parse("things.yaml", DOCUMENT);
    assertThat(DOCUMENT).contains(text);
    return Judge.changes(released, Document.parse("things.yaml", DOCUMENT.replace(text, other)));
  }
}
