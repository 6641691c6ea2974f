package io.contactkit.spec.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.contactkit.spec.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LintTest {
  @TempDir private Path documents;
  @TempDir private Path baseline;

  @ParameterizedTest
  @EnumSource
  void findsNothingInThePackagedDocuments(Provider provider) {
    assertThat(ProviderLint.check(provider.document())).isEmpty();
  }

  @Test
  void findsNothingInTheMinimalDocument() {
    assertThat(ProviderLint.check(Draft.minimal().spec())).isEmpty();
  }

  @Test
  void acceptsGoodDocuments() throws IOException {
    Files.writeString(documents.resolve("minimal.yaml"), Draft.minimal().spec().source());
    Files.writeString(baseline.resolve("minimal.yaml"), Draft.minimal().spec().source());

    assertThatCode(() -> ProviderLint.main(documents.toString(), baseline.toString()))
        .doesNotThrowAnyException();
  }

  @Test
  void failsWithAllFindingsOfAllDocuments() throws IOException {
    Files.writeString(
        documents.resolve("a.yaml"), Draft.minimal().set("/openapi", "'3.0.2'").spec().source());
    Files.writeString(
        documents.resolve("b.yaml"),
        Draft.minimal().remove("/paths/~1things~1{id}/get/summary").spec().source());
    Files.writeString(baseline.resolve("c.yaml"), Draft.minimal().spec().source());

    assertThatThrownBy(() -> ProviderLint.main(documents.toString(), baseline.toString()))
        .hasMessage(
            """
            lint:
            a.yaml: /openapi: openapi-version: is '3.0.2' instead of '3.0.3'
            b.yaml: /paths/~1things~1{id}/get: operation-text: has no summary
            c.yaml: /: baseline: the document was removed""");
  }

  @Test
  void namesTheFileThatIsNotYaml() throws IOException {
    Files.writeString(documents.resolve("a.yaml"), "openapi: 3.0.3\nopenapi: 3.0.3\n");

    assertThatThrownBy(() -> ProviderLint.main(documents.toString(), baseline.toString()))
        .hasMessageStartingWith("a.yaml: ")
        .hasMessageContaining("found duplicate key openapi");
  }
}
