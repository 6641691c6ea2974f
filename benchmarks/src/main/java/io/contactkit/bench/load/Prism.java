package io.contactkit.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts Prism, one process for each document, as it answers one document only. */
record Prism(Path work) {
  private static final String VERSION = "5.12.0";
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "DO_NOT_TRACK", "1",
          "SCARF_ANALYTICS", "false",
          "NPM_CONFIG_UPDATE_NOTIFIER", "false");

  /** Nothing, and a line that says so, on a machine without npm. */
  Optional<Server> start(String name, String level) throws IOException, InterruptedException {
    Path home = work.resolve("prism-" + VERSION);
    Path entry = home.resolve("node_modules/@stoplight/prism-cli/dist/index.js");
    if (!Files.exists(entry) && !install(home)) {
      System.out.println("PRISM IS NOT MEASURED: npm is missing or could not install it");
      return Optional.empty();
    }
    Program leat = start(Api.LEAT, home, entry, level);
    Program jifeline = start(Api.JIFELINE, home, entry, level);
    leat.awaitAnswer("/contact-identifiers/find?contact_identifier_value=1", Api.LEAT.token());
    jifeline.awaitAnswer("/v2/customers/contact_points", Api.JIFELINE.token());
    return Optional.of(new TwoPorts(name, leat, jifeline));
  }

  private static Program start(Api api, Path home, Path entry, String level) throws IOException {
    Path document = home.resolve(api.provider().id() + ".json");
    Files.writeString(document, Documents.of(api.provider()).source());
    int port = Program.freePort();
    return Program.start(
        port,
        home,
        home.resolve("prism.log"),
        ENVIRONMENT,
        List.of(
            "node",
            entry.toString(),
            "mock",
            "--host",
            "127.0.0.1",
            "--port",
            Integer.toString(port),
            "--verboseLevel",
            level,
            document.toString()));
  }

  private static boolean install(Path home) throws IOException, InterruptedException {
    Files.createDirectories(home);
    ProcessBuilder npm =
        new ProcessBuilder(
            "npm",
            "install",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--prefix",
            home.toString(),
            "@stoplight/prism-cli@" + VERSION);
    npm.environment().putAll(ENVIRONMENT);
    npm.redirectErrorStream(true).redirectOutput(home.resolve("npm.log").toFile());
    try {
      return npm.start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private record TwoPorts(String name, Program leat, Program jifeline) implements Server {
    @Override
    public Address address(Api api) {
      return new Address((api == Api.LEAT ? leat : jifeline).port(), "");
    }

    @Override
    public boolean echoes() {
      return false;
    }

    @Override
    public long residentMegabytes() {
      return leat.residentMegabytes() + jifeline.residentMegabytes();
    }

    @Override
    public void close() {
      leat.close();
      jifeline.close();
    }
  }
}
