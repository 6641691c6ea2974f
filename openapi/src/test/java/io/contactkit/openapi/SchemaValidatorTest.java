package io.contactkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SchemaValidatorTest {

  @Test
  void judgesBySchemasOf31() {
    String schema =
        "{type: [object, 'null'], if: {properties: {kind: {const: big}}}, then: {properties: {size:"
            + " {exclusiveMinimum: 100}}}, properties: {kind: {$ref: '#/components/schemas/K',"
            + " maxLength: 3}, size: true, list: {prefixItems: [{type: string}], contains: {const:"
            + " 1}}}, unevaluatedProperties: false}";

    assertThat(judge("3.1.0", schema, "{'kind': 'big', 'size': 100, 'list': [1], 'more': 1}"))
        .containsExactlyInAnyOrder(
            "/size must have an exclusive minimum value of 100",
            "/list/0 integer found, string expected",
            "value property 'more' is not evaluated and the schema does not allow unevaluated"
                + " properties");
    assertThat(judge("3.1.0", schema, "null")).isEmpty();
    assertThat(judge("3.1.0", schema, "{'kind': 'huge'}"))
        .containsExactly("/kind must be at most 3 characters long");
  }

  @Test
  void leavesOutWhatCannotBeApplied() {
    String schema =
        "{type: object, properties: {a: {$ref: '#/Gone'}, b: {type: string, pattern: '('}, c: {type:"
            + " integer}, d: {type: strng}}}";

    for (String version : List.of("3.0.3", "3.1.0")) {
      assertThat(judge(version, schema, "{'a': 1, 'b': 'x', 'c': 'x', 'd': 1}"))
          .containsExactly("/c string found, integer expected");
    }
  }

  @Test
  void freesReadOnlyInRequestsAndWriteOnlyInResponses() {
    Document document =
        document(
            "3.0.3",
            "{type: object, required: [id, secret], properties: {id: {type: integer, readOnly: true},"
                + " secret: {type: string, writeOnly: true}}}");
    Element schema = document.root().at("/components/schemas/S");
    var empty = JsonMapper.shared().createObjectNode();

    assertThat(document.validate(schema, empty, Direction.REQUEST))
        .extracting(SchemaViolation::toString)
        .containsExactly("value required property 'secret' not found");
    assertThat(document.validate(schema, empty, Direction.RESPONSE))
        .extracting(SchemaViolation::toString)
        .containsExactly("value required property 'id' not found");
    assertThat(document.validate(schema, empty)).hasSize(2);
  }

  private static List<String> judge(String version, String schema, String value) {
    return document(version, schema)
        .validate("/components/schemas/S", JsonMapper.shared().readTree(value.replace('\'', '"')))
        .stream()
        .map(SchemaViolation::toString)
        .toList();
  }

  private static Document document(String version, String schema) {
    return Document.parse(
        "a.yaml",
        "{openapi: %s, components: {schemas: {K: {type: string}, S: %s}}}"
            .formatted(version, schema));
  }
}
