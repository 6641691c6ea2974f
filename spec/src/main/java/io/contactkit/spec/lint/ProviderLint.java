package io.contactkit.spec.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.lint.Finding;
import io.contactkit.openapi.lint.Lint;
import io.contactkit.openapi.lint.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the providers' documents by every rule, and against those of the last release. */
public final class ProviderLint {
  private static final List<Rule> RULES =
      List.of(
          new OpenApiVersion(),
          new SchemaTypes(),
          new SecuritySchemes(),
          new OperationTexts(),
          new ExamplesPresent(),
          new Extensions(),
          new Provenance(),
          new ErrorCodeRegistry(),
          new ErrorCodeExamples(),
          new NamedEnums(),
          new NullableObjects(),
          new NullablePlaces(),
          new SchemaKeywords(),
          new SameConstraints());

  private ProviderLint() {}

  /** What is wrong with a document of this kit; empty for a good one. */
  public static List<Finding> check(Document document) {
    return Lint.withSwaggerParser().with(RULES).check(document);
  }

  /**
   * Fails with all findings for the documents of a directory.
   *
   * @param directories of the documents and of their baseline
   */
  public static void main(String... directories) throws IOException {
    Path documents = Path.of(directories[0]);
    Path baseline = Path.of(directories[1]);
    List<Finding> findings = new ArrayList<>();
    for (Path file : yamlFiles(documents)) {
      findings.addAll(check(read(file)));
    }
    for (Path released : yamlFiles(baseline)) {
      Path current = documents.resolve(released.getFileName());
      if (Files.exists(current)) {
        findings.addAll(Baseline.compare(read(released), read(current)));
      } else {
        findings.add(Baseline.missing(released.getFileName().toString()));
      }
    }
    if (!findings.isEmpty()) {
      throw new IllegalStateException(
          findings.stream()
              .map(Finding::toString)
              .collect(Collectors.joining("\n", "lint:\n", "")));
    }
  }

  private static Document read(Path file) throws IOException {
    return Document.parse(file.getFileName().toString(), Files.readString(file));
  }

  private static List<Path> yamlFiles(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
