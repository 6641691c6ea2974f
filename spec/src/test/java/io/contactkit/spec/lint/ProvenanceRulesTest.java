package io.contactkit.spec.lint;

import org.junit.jupiter.api.Test;

class ProvenanceRulesTest extends BrokenDocument {

  @Test
  void unknownExtension() {
    document.set(THING + "/x-infered", "'somewhere'");

    expect(THING + "/x-infered: extension: has no meaning here");
  }

  @Test
  void extensionInTheWrongPlace() {
    document.set(THING + "/x-error-codes", "[]");

    expect(THING + "/x-error-codes: extension: has no meaning here");
  }

  @Test
  void markWithoutText() {
    document.set(THING + "/x-inferred", "true").set(GET + "/x-quirk", "' '");

    expect(
        GET + "/x-quirk: extension: is not a text",
        THING + "/x-inferred: extension: is not a text");
  }

  @Test
  void inferredValueThatIsNotAllowed() {
    document.set("/components/schemas/Size/x-enum-inferred", "{1: 'seen', 3: 'seen', 2: ''}");

    expect(
        "/components/schemas/Size/x-enum-inferred/3: extension: is not a value of the enum",
        "/components/schemas/Size/x-enum-inferred/2: extension: is not a text");
  }

  @Test
  void knownValueThatIsNoText() {
    document.set(THING + "/properties/id/x-known-values", "['a', 1]");

    expect(THING + "/properties/id/x-known-values/1: extension: is not a text");
  }

  @Test
  void documentThatDoesNotSayWhatIsPrinted() {
    document.set("/x-documented", "{paths: true, methods: 'yes', statuses: '200'}");

    expect(
        "/x-documented: provenance: does not say whether the vendor prints"
            + " [errorCodes, methods, queryParameters, responseBodies, securitySchemes, statuses]");
  }

  @Test
  void unmarkedStatus() {
    document.set("/x-documented/statuses", "['200']");

    expect(
        "/components/responses/Refused: provenance:"
            + " the vendor prints no status: say where this one comes from with x-inferred");
  }

  @Test
  void markedStatus() {
    document.set("/x-documented/statuses", "['200']");
    document.set("/components/responses/Refused/x-inferred", "'status table'");

    expect();
  }

  @Test
  void unmarkedElementsOfKindsThatAreNotPrinted() {
    document.set("/x-documented/methods", "false").set(PUT + "/x-deviation", "'PUT is clearer'");
    document.set("/x-documented/queryParameters", "false");
    document.set("/x-documented/responseBodies", "false");
    document.set("/components/responses/Refused/x-contradiction", "'two shapes'");
    document.set("/x-documented/securitySchemes", "false");
    document.set("/x-documented/errorCodes", "false");

    String rest = "say where this one comes from with x-inferred";
    expect(
        GET + ": provenance: the vendor prints no path or method: " + rest,
        GET + "/responses/200: provenance: the vendor prints no response body: " + rest,
        GET + "/parameters/1: provenance: the vendor prints no query parameter: " + rest,
        "/components/securitySchemes/token: provenance: the vendor prints no security scheme: "
            + rest,
        "/x-error-codes/0: provenance: the vendor prints no error code: " + rest);
  }
}
