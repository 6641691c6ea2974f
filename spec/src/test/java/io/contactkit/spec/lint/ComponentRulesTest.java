package io.contactkit.spec.lint;

import org.junit.jupiter.api.Test;

class ComponentRulesTest extends BrokenDocument {
  private static final String OWNER = "/components/schemas/Owner";

  @Test
  void referenceThatLeadsNowhere() {
    document.set(THING + "/properties/owner/$ref", "'#/components/schemas/Nobody'");

    expect(
        THING
            + "/properties/owner: reference:"
            + " #/components/schemas/Nobody leads nowhere in this document");
  }

  @Test
  void referenceToAnotherDocument() {
    document.set(THING + "/properties/owner/$ref", "'other.yaml#/Owner'");

    expect(
        THING + "/properties/owner: reference: other.yaml#/Owner leads nowhere in this document");
  }

  @Test
  void keyBesideReference() {
    document.set(THING + "/properties/owner/nullable", "true");

    expect(THING + "/properties/owner: reference: 'nullable' beside $ref is ignored");
  }

  @Test
  void unknownSchemaType() {
    document.set(OWNER + "/properties/name/type", "'strng'");

    expect(OWNER + "/properties/name/type: schema-type: 'strng' is not a type of OpenAPI 3.0");
  }

  @Test
  void unusedComponents() {
    document.set("/components/schemas/Alone", "{$ref: '#/components/schemas/AlsoAlone'}");
    document.set("/components/schemas/AlsoAlone", "{type: 'string'}");
    document.set("/components/securitySchemes/other", "{type: 'http', scheme: 'basic'}");
    document.set("/components/examples/alone", "{value: 1}");

    expect(
        "/components/securitySchemes/other: unused-component: no operation uses it",
        "/components/schemas/Alone: unused-component: no operation uses it",
        "/components/schemas/AlsoAlone: unused-component: no operation uses it",
        "/components/examples/alone: unused-component: no operation uses it");
  }

  @Test
  void inlineEnumOfAParameter() {
    document.set(
        GET + "/parameters/1/schema", "{type: 'integer', format: 'int32', enum: [1], default: 1}");

    expect(GET + "/parameters/1/schema/enum: named-enum: an enum has to be a component");
  }

  @Test
  void inlineEnumOfAPropertyAndOfItems() {
    document.set(OWNER + "/properties/rank", "{type: 'string', enum: ['low', 'high']}");
    document.set(
        OWNER + "/properties/ranks",
        "{type: 'array', items: {type: 'string', enum: ['low', 'high']}}");

    expect(
        OWNER + "/properties/rank/enum: named-enum: an enum has to be a component",
        OWNER + "/properties/ranks/items/enum: named-enum: an enum has to be a component");
  }

  @Test
  void anonymousNullableObject() {
    document.set(THING + "/properties/extra", "{type: 'object', nullable: true}");

    expect(THING + "/properties/extra: nullable-object: a nullable object has to be a component");
  }
}
