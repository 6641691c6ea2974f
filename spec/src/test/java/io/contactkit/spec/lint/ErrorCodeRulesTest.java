package io.contactkit.spec.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorCodeRulesTest extends BrokenDocument {

  @Test
  void codeThatNoOperationLists() {
    document.set("/x-error-codes/-", "{code: 8, name: 'EIGHT', message: 'Eight.', status: 400}");

    expect("/x-error-codes/1: error-code: no operation lists code 8");
  }

  @Test
  void codeThatTheDocumentDoesNotList() {
    document.set(GET + "/x-error-codes/-", "{code: 8}").set(GET + "/x-error-codes/-", "{code: 7}");

    expect(
        GET + "/x-error-codes/1: error-code: code 8 is not in the document's list",
        GET + "/x-error-codes/2: error-code: code 7 is listed twice");
  }

  @Test
  void incompleteCode() {
    document.set(
        "/x-error-codes/-", "{code: 'x', name: 'no_such_thing', status: 4, severity: 'fatal'}");
    document.set("/x-error-codes/-", "{code: 7, name: 'NO_SUCH_THING', message: 'm', status: 400}");

    String entry = "/x-error-codes/1: error-code: ";
    assertThat(findings())
        .contains(
            entry + "has no integer code",
            entry + "name 'no_such_thing' is not in CONSTANT_CASE",
            entry + "has no message",
            entry + "has no HTTP status",
            entry + "severity can only be 'warning'",
            "/x-error-codes/2: error-code: code 7 is listed twice",
            "/x-error-codes/2: error-code: name 'NO_SUCH_THING' is listed twice");
  }

  @Test
  void codeWithoutExample() {
    document.remove("/components/responses/Refused/content/application~1json/examples/noSuchThing");
    document.set(
        "/components/responses/Refused/content/application~1json/examples",
        "{other: {$ref: '#/components/examples/noSuchThing'}}");

    expect(
        GET
            + "/x-error-codes: error-code-example:"
            + " response 400 has no application/json example 'noSuchThing' for code 7");
  }

  @Test
  void codeWithoutResponse() {
    document.set("/x-error-codes/0/status", "404");

    expect(GET + "/x-error-codes: error-code-example: no response 404 for code 7");
  }

  @Test
  void exampleOfAnotherCode() {
    document.set("/components/examples/noSuchThing/value/code", "8");

    expect(
        "/components/examples/noSuchThing/value: error-code-example: does not show code 7",
        "/components/examples/noSuchThing/value/code: error-code-example:"
            + " getThing does not list code 8");
  }

  @Test
  void exampleWithAnotherMessage() {
    document.set("/components/examples/noSuchThing/value/message", "'Nothing.'");

    expect(
        "/components/examples/noSuchThing/value/message: error-code-example:"
            + " the document's list says 'No such thing as X.' for code 7");
  }

  @Test
  void exampleThatRepeatsTheStatusForLackOfACode() {
    document.set("/components/examples/other", "{value: {code: 400, message: 'Bad.'}}");
    document.set(
        "/components/responses/Refused/content/application~1json/examples/other",
        "{$ref: '#/components/examples/other'}");

    expect();
  }
}
