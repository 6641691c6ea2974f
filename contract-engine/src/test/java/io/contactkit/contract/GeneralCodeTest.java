package io.contactkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What any team can use names none of the providers that this kit describes. */
class GeneralCodeTest {
  private static final Path KIT = Path.of("..");

  @Test
  void namesNoProvider() throws IOException {
    List<String> providers = providers();
    List<String> found = new ArrayList<>();
    for (Path file : generalFiles()) {
      String text = Files.readString(file).toLowerCase(Locale.ROOT);
      providers.stream()
          .filter(text::contains)
          .forEach(provider -> found.add(file + " names " + provider));
      if (text.contains("io.contactkit.spec")) {
        found.add(file + " uses the module of the providers' documents");
      }
    }

    assertThat(providers).isNotEmpty();
    assertThat(found).isEmpty();
  }

  private static List<String> providers() throws IOException {
    try (Stream<Path> documents = Files.list(KIT.resolve("spec/openapi"))) {
      return documents
          .map(file -> file.getFileName().toString().replaceFirst("\\.yaml$", ""))
          .toList();
    }
  }

  private static List<Path> generalFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String module : List.of("openapi", "contract-engine")) {
      files.add(KIT.resolve(module).resolve("pom.xml"));
      try (Stream<Path> all = Files.walk(KIT.resolve(module).resolve("src/main"))) {
        all.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    return files;
  }
}
