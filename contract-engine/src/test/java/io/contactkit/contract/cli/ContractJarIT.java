package io.contactkit.contract.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the one jar has all that it needs; what it does is shown without a process. */
class ContractJarIT {
  private static final String FILES = "src/test/resources/own-api/";

  @TempDir private Path directory;

  @Test
  void saysItsVersionAndListsItsChecks() throws Exception {
    assertThat(run(0, "--version")).matches("contract \\d.*\n");
    assertThat(run(0, "rules")).contains("compare/matcher-too-loose");
    assertThat(run(0, "config", "--schema")).startsWith("{").contains("provider-states-url");
  }

  @Test
  void eachCommandFindsWhatItIsFor() throws Exception {
    assertThat(run(0, "lint", FILES + "shop.yaml")).contains("0 errors");
    assertThat(run(0, "diff", FILES + "shop.yaml", FILES + "shop.yaml")).contains("0 changes");
    assertThat(run(1, "compare", FILES + "shop.yaml", "--pact", FILES + "web-shop.json"))
        .contains("error compare/");
    assertThat(
            run(
                1,
                "coverage",
                FILES + "shop.yaml",
                "--pact",
                FILES + "web-shop.json",
                "--minimum=100"))
        .contains("coverage/minimum");
  }

  @Test
  void readsTheConfigurationWhereItIsRun() throws Exception {
    String shop = Path.of(FILES, "shop.yaml").toAbsolutePath().toString();
    Files.writeString(directory.resolve("contract.yaml"), "document: %s\n".formatted(shop));

    assertThat(run(directory, 0, "lint")).contains("shop.yaml: 0 errors");
  }

  @Test
  void verifiesAServerAndWritesThePage() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(500, -1);
          exchange.close();
        });
    server.start();
    try {
      String output =
          run(
              1,
              "verify",
              FILES + "shop.yaml",
              "--pact=" + FILES + "web-shop-mended.json",
              "--url=http://localhost:" + server.getAddress().getPort(),
              "--read-only",
              "--report=" + directory);

      assertThat(output).contains("× status 500 instead of 200");
      assertThat(Files.readString(directory.resolve("index.html"))).contains("Contract report");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void workThatIsInterruptedSaysWhatThereIs() throws Exception {
    Path books = Path.of("../outside/books");
    try (BooksServer server = BooksServer.start()) {
      server.slowDown(200);
      Process process =
          start(
              Path.of(""),
              "mutate",
              books.resolve("books.yaml").toString(),
              "--pact=" + books.resolve("pacts"),
              "--url=" + server.url(),
              "--provider-states-url=" + server.states());
      try (BufferedReader output = process.inputReader(UTF_8)) {
        assertThat(output.readLine()).startsWith("18 of 178, ");
        process.toHandle().destroy();

        assertThat(output.lines().toList())
            .last()
            .asString()
            .matches("books\\.yaml: .* of the mutants killed .*, [1-9]\\d* not run: .*");
      }
    }
  }

  private static String run(int exit, String... arguments) throws Exception {
    return run(Path.of(""), exit, arguments);
  }

  private static String run(Path where, int exit, String... arguments) throws Exception {
    Process process = start(where, arguments);
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).as(output).isEqualTo(exit);
    assertThat(output).doesNotContain("Exception", "SLF4J", "fault of this tool");
    return output;
  }

  private static Process start(Path where, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar().toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(where.toAbsolutePath().toFile())
            .redirectErrorStream(true);
    // what goes into a pipe does not depend on where it is run
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }

  private static Path jar() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files
          .filter(file -> file.toString().endsWith("-contract.jar"))
          .findFirst()
          .orElseThrow();
    }
  }
}
