package io.contactkit.spec.lint;

import org.junit.jupiter.api.Test;

class DocumentRulesTest extends BrokenDocument {

  @Test
  void parserMessage() {
    document.set(GET + "/unexpected", "1");

    expect("/: parser: attribute paths.'/things/{id}'(get).unexpected is unexpected");
  }

  @Test
  void openApiVersion() {
    document.set("/openapi", "'3.0.2'");

    expect("/openapi: openapi-version: is '3.0.2' instead of '3.0.3'");
  }

  @Test
  void undefinedSecurityScheme() {
    document.set(GET + "/security", "[{token: []}, {tokn: []}]");

    expect(GET + "/security/1/tokn: security: there is no such security scheme");
  }

  @Test
  void operationWithoutSecurity() {
    document.set(GET + "/security", "[]");

    expect(GET + ": security: has no security, neither its own nor the document's");
  }

  @Test
  void operationThatDoesNotRefuseCredentials() {
    document.remove(PUT + "/responses/401");

    expect(PUT + "/responses: security: has no 401, the answer to wrong credentials");
  }

  @Test
  void operationWithoutId() {
    document.remove(GET + "/operationId");

    expect(GET + ": operation-id: has no operationId");
  }

  @Test
  void operationIdUsedTwice() {
    document.set(PUT + "/operationId", "'getThing'");

    expect(
        "/: parser: attribute paths.'/things/{id}'(put).operationId is repeated",
        PUT + "/operationId: operation-id: 'getThing' is also the id of GET /things/{id}");
  }

  @Test
  void operationWithoutTexts() {
    document.remove(GET + "/summary").set(GET + "/description", "' '").remove(GET + "/tags");
    document.set(GET + "/externalDocs", "{url: ''}");

    expect(
        GET + ": operation-text: has no summary",
        GET + ": operation-text: has no description",
        GET + ": operation-text: has no externalDocs with a url",
        GET + ": operation-text: has not exactly one tag");
  }

  @Test
  void undeclaredTag() {
    document.set(GET + "/tags/0", "'Stuff'");

    expect(GET + "/tags: operation-text: the document declares no tag 'Stuff'");
  }

  @Test
  void doubleAndTrailingSlash() {
    document.set("/paths/~1a~1~1b~1", "{}");

    expect("/paths/~1a~1~1b~1: path: contains //", "/paths/~1a~1~1b~1: path: ends with a slash");
  }

  @Test
  void pathParameterThatIsNotInThePath() {
    document.set(PUT + "/parameters/0/name", "'key'");

    expect(
        "/: parser: paths.'/things/{id}'. Declared path parameter id needs to be defined as a path"
            + " parameter in path or operation level",
        PUT + "/parameters/0: path: 'key' is not in the path",
        PUT + ": path: does not declare {id}");
  }

  @Test
  void optionalPathParameter() {
    document.remove(PUT + "/parameters/0/required");

    expect(
        "/: parser: paths.For path parameter id the required value should be true",
        PUT + "/parameters/0: path: a path parameter has to be required");
  }
}
