package io.contactkit.spec.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
  private static final String GET = "/paths/~1things~1{id}/get";
  private static final String PUT = "/paths/~1things~1{id}/put";
  private static final String THING = "/components/schemas/Thing";
  private static final String DIFF = " ('diff' of the verifier's jar says whom it concerns):";
  private static final String ONE =
      "/info/version: baseline: is 1.2.0; raise it to 2.0.0 or undo the one breaking change since 1.2.0"
          + DIFF;

  private final Draft document = Draft.minimal();

  @Test
  void acceptsTheSameDocument() {
    expect();
  }

  @Test
  void wantsAMajorVersionForARemovedOperation() {
    document.remove(GET);

    expect(
        ONE,
        GET
            + ": baseline: breaking: operation `getThing` was removed; its callers get no answer"
            + " that they know [getThing]");
  }

  @Test
  void wantsAMajorVersionForARemovedRequiredField() {
    document.remove(THING + "/properties/id");
    document.set(THING + "/required", "[]");

    assertThat(findings())
        .contains(
            "/info/version: baseline: is 1.2.0; raise it to 2.0.0 or undo the 2 breaking changes"
                + " since 1.2.0"
                + DIFF,
            THING
                + "/properties/id: baseline: breaking: property `id` was removed; callers that read"
                + " it get nothing or anything [getThing]",
            THING
                + "/properties/id: baseline: breaking: property `id` was removed; servers refuse a"
                + " property that is not named [putThing]");
  }

  @Test
  void wantsAMajorVersionForARemovedErrorCode() {
    document.remove(GET + "/x-error-codes/0");

    expect(
        ONE,
        GET
            + "/x-error-codes/0: baseline: breaking: error code 7 was removed; callers tell by it"
            + " what happened [getThing]");
  }

  @Test
  void wantsAMajorVersionForARemovedStatus() {
    document.remove(GET + "/responses/400");

    assertThat(findings())
        .contains(
            GET
                + "/responses/400: baseline: breaking: answer 400 was removed; callers tell by it"
                + " what happened [getThing]");
  }

  @Test
  void wantsAMinorVersionForAnAddition() {
    document.set(GET + "/responses/404", "{description: 'None.'}");

    expect(
        "/info/version: baseline: is 1.2.0; raise it to 1.3.0 or undo the one compatible change"
            + " since 1.2.0"
            + DIFF,
        GET
            + "/responses/404: baseline: compatible: answer 404 was added; any status from 400 on"
            + " is an error to callers [getThing]");
  }

  @Test
  void wantsAPatchForAText() {
    document.set(GET + "/summary", "'Read a thing'");

    expect(
        "/info/version: baseline: is 1.2.0; raise it to 1.2.1 or undo the one documentation change"
            + " since 1.2.0"
            + DIFF,
        GET
            + "/summary: baseline: documentation: `summary` was changed; nothing on the wire"
            + " depends on it");
  }

  @Test
  void namesOnlyTheChangesThatMakeTheDemand() {
    document.set(GET + "/summary", "'Read a thing'");
    document.set(GET + "/responses/404", "{description: 'None.'}");
    document.remove(GET + "/x-error-codes/0");

    assertThat(findings()).hasSize(2).first().isEqualTo(ONE);
  }

  @Test
  void acceptsTheDemandedVersionAndAnyHigherOne() {
    document.remove(GET);
    document.set("/info/version", "'2.0.0'");
    expect();

    document.set("/info/version", "'2.4.1'");
    expect();
  }

  @Test
  void doesNotAcceptAMinorVersionForARemoval() {
    document.remove(PUT);
    document.set("/info/version", "'1.3.0'");

    assertThat(findings())
        .first()
        .isEqualTo(
            "/info/version: baseline: is 1.3.0; raise it to 2.0.0 or undo the one breaking change"
                + " since 1.2.0"
                + DIFF);
  }

  @Test
  void doesNotAcceptALowerVersion() {
    document.set("/info/version", "'1.1.9'");

    expect("/info/version: baseline: is 1.1.9, lower than the released 1.2.0");
  }

  @Test
  void doesNotAcceptWhatIsNoVersion() {
    document.set("/info/version", "'next'");

    expect("/info/version: baseline: minimal.yaml: info.version 'next' is not of the form 1.2.3");
  }

  private void expect(String... findings) {
    assertThat(findings()).containsExactly(findings);
  }

  private List<String> findings() {
    return Baseline.compare(Draft.minimal().spec(), document.spec()).stream()
        .map(finding -> finding.toString().replaceFirst("^minimal.yaml: ", ""))
        .toList();
  }
}
