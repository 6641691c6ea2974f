package io.contactkit.spec.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What the tests of the rules share: a document to break and the findings to expect. */
abstract class BrokenDocument {
  static final String GET = "/paths/~1things~1{id}/get";
  static final String PUT = "/paths/~1things~1{id}/put";
  static final String THING = "/components/schemas/Thing";

  final Draft document = Draft.minimal();

  void expect(String... findings) {
    assertThat(findings()).containsExactly(findings);
  }

  List<String> findings() {
    return ProviderLint.check(document.spec()).stream()
        .map(finding -> finding.toString().replaceFirst("^minimal.yaml: ", ""))
        .toList();
  }
}
