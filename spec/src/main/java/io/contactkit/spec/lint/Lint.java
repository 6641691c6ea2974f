package io.contactkit.spec.lint;

import io.contactkit.spec.ApiSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks documents by every rule, and against the documents of the last release. */
public final class Lint {
  // Nothing else can be judged while a reference leads nowhere.
  private static final Rule FIRST = new References();

  private static final List<Rule> RULES =
      List.of(
          new ParserMessages(),
          new OpenApiVersion(),
          new SchemaTypes(),
          new SecuritySchemes(),
          new OperationIds(),
          new OperationTexts(),
          new Paths(),
          new ExamplesPresent(),
          new ExamplesValid(),
          new DefaultsValid(),
          new Extensions(),
          new Provenance(),
          new ErrorCodeRegistry(),
          new ErrorCodeExamples(),
          new UnusedComponents(),
          new NamedEnums(),
          new NullableObjects(),
          new NullablePlaces(),
          new SchemaKeywords(),
          new SameConstraints());

  private Lint() {}

  /** What is wrong with a document; empty for a good one. */
  public static List<Finding> check(ApiSpec spec) {
    List<Finding> dangling = check(spec, FIRST);
    return dangling.isEmpty()
        ? RULES.stream().flatMap(rule -> check(spec, rule).stream()).toList()
        : dangling;
  }

  private static List<Finding> check(ApiSpec spec, Rule rule) {
    Findings findings = new Findings(spec.fileName(), rule.id());
    rule.check(spec, findings);
    return findings.list();
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

  private static ApiSpec read(Path file) throws IOException {
    return ApiSpec.parse(file.getFileName().toString(), Files.readString(file));
  }

  private static List<Path> yamlFiles(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
