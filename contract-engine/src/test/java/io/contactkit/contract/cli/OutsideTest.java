package io.contactkit.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.pact.RecordedInteraction;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A provider and a pact that this kit has no part in: a server on Node, recorded by Pact's own
 * library.
 */
class OutsideTest {
  private static final Path BOOKS = Path.of("../outside/books");

  @TempDir private Path directory;

  @BeforeAll
  static void demandNode() throws InterruptedException {
    boolean isThere;
    try {
      isThere = new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      isThere = false;
    }
    if (!isThere) {
      System.err.println("A SERVER ON NODE IS NOT TESTED: there is no node on the PATH");
    }
    assumeTrue(isThere);
  }

  @Test
  void theFiveWeaknessesOfItsContractAreNamed() throws Exception {
    int port = freePort();
    Process server =
        new ProcessBuilder("node", "server.mjs", String.valueOf(port))
            .directory(BOOKS.toFile())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader output = server.inputReader(StandardCharsets.UTF_8)) {
      assertThat(output.readLine()).isEqualTo("ready");
      String url = "http://localhost:" + port;

      Command run =
          Command.run(
              "mutate",
              BOOKS.resolve("books.yaml").toString(),
              "--pact=" + BOOKS.resolve("pacts"),
              "--url=" + url,
              "--provider-states-url=" + url + "/provider-states",
              "--report=" + directory);

      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(Files.readString(directory.resolve("index.html")))
          .contains(
              List.of(
                  "an interaction of getBook that expects 404",
                  "an interaction of getBook without a credential that expects 401",
                  "an interaction of listBooks whose response depends on the query parameter author",
                  "an interaction of getBook that expects 200 with $.subtitle",
                  "an interaction of createBook that expects 409 with code 4090"));
    } finally {
      server.destroy();
    }
  }

  @Test
  void itsPactIsTheOneThatItsConsumerRecords() throws Exception {
    boolean isInstalled = Files.isDirectory(BOOKS.resolve("node_modules"));
    if (!isInstalled) {
      System.err.println(
          "A PACT ON NODE IS NOT RECORDED: npm install --prefix outside/books is needed");
    }
    assumeTrue(isInstalled);

    Process recording =
        new ProcessBuilder("node", "consumer.mjs", directory.toAbsolutePath().toString())
            .directory(BOOKS.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(recording.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(recording.waitFor()).as(output).isZero();
    assertThat(interactions(directory)).isEqualTo(interactions(BOOKS.resolve("pacts")));
  }

  private static List<RecordedInteraction> interactions(Path pacts) {
    return PactFile.read(pacts.resolve("reading-room-books.json")).interactions();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
