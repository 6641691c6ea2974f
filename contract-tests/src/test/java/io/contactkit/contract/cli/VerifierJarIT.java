package io.contactkit.contract.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the one jar has all that it needs; what it does is shown without a process. */
class VerifierJarIT {

  @Test
  void runs() throws Exception {
    try (CannedServer server = CannedServer.answering(200)) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-jar",
                  jar().toString(),
                  "verify",
                  "--provider=jifeline",
                  "--url=" + server.url(),
                  "--read-only")
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);

      assertThat(process.waitFor()).as(output).isEqualTo(1);
      assertThat(output)
          .contains(
              "jifeline listContactPoints: A limit above the maximum:"
                  + " status: expected 400 but was 200")
          .contains("jifeline: 0 of ")
          .doesNotContain("Exception", "SLF4J");
    }
  }

  private static Path jar() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files
          .filter(file -> file.toString().endsWith("-verifier.jar"))
          .findFirst()
          .orElseThrow();
    }
  }
}
