package io.contactkit.spec.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BaselineTest {
  private static final String GET = "/paths/~1things~1{id}/get";
  private static final String PUT = "/paths/~1things~1{id}/put";
  private static final String THING = "/components/schemas/Thing";

  private final Document document = Document.minimal();

  @Test
  void acceptsTheSameDocument() {
    expect();
  }

  @Test
  void acceptsAdditions() {
    document.set("/paths/~1more", "{get: {responses: {}}}");
    document.set(THING + "/properties/more", "{type: 'string'}");
    document.set("/components/schemas/Size/enum/-", "3");
    document.set(GET + "/responses/404", "{description: 'None.'}");
    document.set(GET + "/security", "[{token: []}, {key: []}]");

    expect();
  }

  @Test
  void acceptsAMoveFromInlineToComponent() {
    document.set("/components/parameters", "{}");
    document.set(
        "/components/parameters/Id",
        "{name: 'id', in: 'path', required: true, schema: {type: 'string'}}");
    document.set(GET + "/parameters/0", "{$ref: '#/components/parameters/Id'}");

    expect();
  }

  @Test
  void namesARemovedOperation() {
    document.remove(GET);

    expect(GET + ": baseline: `getThing` was removed");
  }

  @Test
  void namesARenamedOperation() {
    document.set(GET + "/operationId", "'readThing'");

    expect(GET + ": baseline: operationId `getThing` was removed");
  }

  @Test
  void namesARemovedParameter() {
    document.remove(GET + "/parameters/1");

    expect(GET + ": baseline: query parameter `size` was removed");
  }

  @Test
  void namesRemovedRequiredMarks() {
    document.remove(GET + "/parameters/0/required");
    document.remove(PUT + "/requestBody/required");
    document.remove(THING + "/required");

    expect(
        GET + "/parameters/0: baseline: `required` was removed",
        THING + "/required: baseline: `id` was removed",
        PUT + "/requestBody: baseline: `required` was removed");
  }

  @Test
  void namesARemovedRequestBody() {
    document.remove(PUT + "/requestBody");

    expect(PUT + ": baseline: `requestBody` was removed");
  }

  @Test
  void namesARemovedProperty() {
    document.remove(THING + "/properties/size");

    expect(THING + "/properties: baseline: `size` was removed");
  }

  @Test
  void namesARemovedPropertyOfANestedSchema() {
    document.remove("/components/schemas/Owner/properties/name");

    expect("/components/schemas/Owner/properties: baseline: `name` was removed");
  }

  @Test
  void namesARemovedEnumValue() {
    document.remove("/components/schemas/Size/enum/1");

    expect("/components/schemas/Size/enum: baseline: `2` was removed");
  }

  @Test
  void namesARemovedResponseStatus() {
    document.remove(GET + "/responses/400");

    expect(GET + "/responses: baseline: `400` was removed");
  }

  @Test
  void namesARemovedMediaType() {
    document.set(GET + "/responses/200/content", "{'text/plain': {schema: {type: 'string'}}}");

    expect(GET + "/responses/200/content: baseline: `application/json` was removed");
  }

  @Test
  void namesARemovedErrorCode() {
    document.remove(GET + "/x-error-codes/0");

    expect(GET + "/x-error-codes: baseline: `7` was removed");
  }

  @Test
  void namesARemovedSecurityRequirement() {
    document.set(GET + "/security", "[{key: []}]");

    expect(GET + ": baseline: security [token] was removed");
  }

  @Test
  void namesARemovedAlternative() {
    String owner = THING + "/properties/owner";
    Document released = Document.minimal();
    released.set(owner, "{oneOf: [{type: 'string'}, {$ref: '#/components/schemas/Owner'}]}");
    document.set(owner, "{oneOf: [{type: 'string'}]}");

    assertThat(Baseline.compare(released.spec(), document.spec()))
        .extracting(Finding::toString)
        .containsExactly(
            "minimal.yaml: "
                + owner
                + "/oneOf: baseline: `#/components/schemas/Owner` was removed");
  }

  @Test
  void doesNotLoopOnASchemaThatContainsItself() {
    Document released = Document.minimal();
    released.set(THING + "/properties/parts", "{type: 'array', items: {$ref: '#" + THING + "'}}");
    document.set(THING + "/properties/parts", "{type: 'array', items: {$ref: '#" + THING + "'}}");
    document.remove(THING + "/properties/id");

    assertThat(Baseline.compare(released.spec(), document.spec()))
        .extracting(Finding::toString)
        .containsExactly("minimal.yaml: " + THING + "/properties: baseline: `id` was removed");
  }

  @Test
  void acceptsRemovalsInANewMajorVersion() {
    document.remove(GET);
    document.set("/info/version", "'2.0.0'");

    expect();
  }

  @Test
  void refusesRemovalsInANewMinorVersion() {
    document.remove(GET);
    document.set("/info/version", "'1.3.0'");

    expect(GET + ": baseline: `getThing` was removed");
  }

  private void expect(String... findings) {
    assertThat(Baseline.compare(Document.minimal().spec(), document.spec()))
        .extracting(finding -> finding.toString().replaceFirst("^minimal.yaml: ", ""))
        .containsExactly(findings);
  }
}
