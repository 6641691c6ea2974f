package io.contactkit.spec.lint;

import org.junit.jupiter.api.Test;

class SchemaRulesTest extends BrokenDocument {
  private static final String SIZE = "/components/schemas/Size";
  private static final String OWNER = "/components/schemas/Owner";
  private static final String NULL_PLACE =
      ": nullable-place: null is for properties and lists, not for bodies, parameters or parts";

  @Test
  void schemaWithoutType() {
    document.remove(OWNER + "/properties/name/type");

    expect(OWNER + "/properties/name: schema-type: has no type; say why with x-quirk");
  }

  @Test
  void schemaWithoutTypeThatSaysWhy() {
    document.set(OWNER + "/properties/name", "{'x-quirk': 'anything'}");

    expect();
  }

  @Test
  void numberWithoutWidth() {
    document.remove(SIZE + "/format");
    document.set(OWNER + "/properties/height", "{type: 'number', format: 'int32'}");

    expect(
        OWNER + "/properties/height: schema-type: has no format double or float",
        SIZE + ": schema-type: has no format int32 or int64");
  }

  @Test
  void keywordThatNobodyCounts() {
    document.set(OWNER + "/properties/name/uniqueItems", "true");
    document.set(OWNER + "/maxProperties", "3");

    expect(
        OWNER
            + "/maxProperties: schema-keyword: is nothing that the contract counts of type"
            + " 'object'",
        OWNER
            + "/properties/name/uniqueItems: schema-keyword: is nothing that the contract counts"
            + " of type 'string'");
  }

  @Test
  void boundBesideEnum() {
    document.set(SIZE + "/maximum", "2");

    expect(SIZE + "/maximum: schema-keyword: says nothing beside an enum");
  }

  @Test
  void closedObject() {
    document.set(OWNER + "/additionalProperties", "false");

    expect(
        OWNER
            + "/additionalProperties: schema-keyword: closes the object to fields that are yet to"
            + " come");
  }

  @Test
  void nullableBody() {
    document.set(THING + "/nullable", "true");

    expect(THING + NULL_PLACE);
  }

  @Test
  void nullableParameter() {
    document.set(GET + "/parameters/0/schema/nullable", "true");

    expect(GET + "/parameters/0/schema" + NULL_PLACE);
  }

  @Test
  void nullablePartOfACombination() {
    document.set(
        OWNER + "/properties/name",
        "{oneOf: [{type: 'string', nullable: true}, {type: 'object'}]}");

    expect(OWNER + "/properties/name/oneOf/0" + NULL_PLACE);
  }

  @Test
  void answerWithOtherConstraintsThanTheRequest() {
    document.set(GET + "/parameters/0/schema/maxLength", "4");

    expect(
        THING
            + "/properties/id: same-constraints: getThing takes 'id' with maxLength 4 and answers"
            + " it with maxLength 3");
  }
}
