package io.contactkit.contract.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The build generates everything twice; nothing may depend on when or in which order. */
class RegenerationTest {

  @ParameterizedTest
  @CsvSource({
    "client, leat", "client, capillary", "client, jifeline",
    "server-stubs, leat", "server-stubs, capillary", "server-stubs, jifeline",
  })
  void givesTheSameBytes(String module, String provider) throws IOException {
    Path first = Path.of("..", module, "target", "generated-sources", provider);
    Path again = Path.of("..", module, "target", "generated-sources-again", provider);

    List<Path> files = filesBelow(first);
    assertThat(files).isNotEmpty();
    assertThat(filesBelow(again)).isEqualTo(files);
    assertThat(files)
        .allSatisfy(
            file -> assertThat(again.resolve(file)).hasSameBinaryContentAs(first.resolve(file)));
  }

  private static List<Path> filesBelow(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(root::relativize)
          // the generator's own notes, which name the run
          .filter(file -> !file.startsWith(".openapi-generator"))
          .sorted()
          .toList();
    }
  }
}
