package io.contactkit.spec.lint;

import org.junit.jupiter.api.Test;

class ExampleRulesTest extends BrokenDocument {

  @Test
  void missingExamples() {
    document.remove(GET + "/responses/200/content/application~1json/examples");
    document.remove(GET + "/parameters/1/example");
    document.set(
        PUT + "/requestBody/content/application~1json/examples/complete", "{summary: 'none'}");

    expect(
        GET + "/responses/200/content/application~1json: example-present: has no named example",
        GET + "/parameters/1: example-present: 'size' has no example",
        PUT
            + "/requestBody/content/application~1json/examples/complete: example-present:"
            + " has no value");
  }

  @Test
  void invalidResponseExample() {
    String value = GET + "/responses/200/content/application~1json/examples/complete/value";
    document.set(value + "/id", "'abcd'");

    expect(
        value
            + ": example-valid: against /components/schemas/Thing:"
            + " /id must be at most 3 characters long");
  }

  @Test
  void invalidRequestExample() {
    String value = PUT + "/requestBody/content/application~1json/examples/complete/value";
    document.set(value, "{size: 1}");

    expect(
        value
            + ": example-valid: against /components/schemas/Thing:"
            + " value required property 'id' not found");
  }

  @Test
  void invalidParameterExample() {
    document.set(GET + "/parameters/1/example", "3");

    expect(
        GET
            + "/parameters/1/example: example-valid: against /components/schemas/Size:"
            + " value does not have a value in the enumeration [1, 2]");
  }

  @Test
  void invalidSchemaExample() {
    document.set(THING + "/properties/id/example", "1");

    expect(
        THING
            + "/properties/id/example: example-valid: against "
            + THING
            + "/properties/id: value integer found, string expected");
  }

  @Test
  void invalidDefault() {
    document.set("/components/schemas/Size/default", "3");

    expect(
        "/components/schemas/Size/default: default-valid:"
            + " value does not have a value in the enumeration [1, 2]");
  }

  @Test
  void allowedValueOfTheWrongType() {
    document.set("/components/schemas/Size/enum", "[1, 2, 'three']");

    expect("/components/schemas/Size/enum/2: default-valid: value string found, integer expected");
  }
}
