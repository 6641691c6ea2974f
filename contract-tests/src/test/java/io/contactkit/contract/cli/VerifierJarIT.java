package io.contactkit.contract.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.spec.Provider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the one jar has all that it needs; what it does is shown without a process. */
class VerifierJarIT {

  @TempDir private Path directory;

  @Test
  void verifies() throws Exception {
    try (CannedServer server = CannedServer.answering(200)) {
      String output =
          failing("verify", "--provider=jifeline", "--url=" + server.url(), "--read-only");

      assertThat(output)
          .contains(
              "jifeline listContactPoints: A limit above the maximum:"
                  + " status: expected 400 but was 200")
          .contains("jifeline: 0 of ")
          .doesNotContain("Exception", "SLF4J");
    }
  }

  @Test
  void comparesDocuments() throws Exception {
    String source = Provider.JIFELINE.document().source();
    Path released = Files.writeString(directory.resolve("released.yaml"), source);
    String other =
        source.replace("maximum: 1000\n        default: 25", "maximum: 0\n        default: 25");
    Path changed = Files.writeString(directory.resolve("changed.yaml"), other);

    String output = failing("diff", "--provider=jifeline", "--from=" + released, "--to=" + changed);

    assertThat(output)
        .contains(
            "/components/parameters/Limit/schema/maximum: breaking: maximum was `1000` and is `0`;"
                + " callers may send what is refused now\n"
                + "  breaks: contact-api-kit-client: listContactPoints: ")
        .containsPattern("\njifeline: 1 changes, 1 breaking, which break [1-9]\\d* of \\d+ inter")
        .doesNotContain("Exception", "SLF4J");
  }

  /** What a command prints that finds something, which its exit code says too. */
  private static String failing(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar().toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).as(output).isEqualTo(1);
    return output;
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
