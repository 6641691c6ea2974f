package io.contactkit.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts the sandbox's jar. */
record Sandbox(Path jar, Path java, Path work) {

  Path log() {
    return work.resolve("sandbox.log");
  }

  Sandbox on(Path otherJava) {
    return new Sandbox(jar, otherJava, work);
  }

  /** The same as a directory with a small jar, which starts faster and which an AOT cache wants. */
  Sandbox extracted() throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory(Files.createDirectories(work), "extracted");
    ProcessBuilder extract =
        new ProcessBuilder(
            Program.java(java),
            "-Djarmode=tools",
            "-jar",
            jar.toString(),
            "extract",
            "--force",
            "--destination",
            directory.toString());
    if (extract.redirectErrorStream(true).redirectOutput(log().toFile()).start().waitFor() != 0) {
      throw new IllegalStateException("not extracted, see " + log());
    }
    return new Sandbox(directory.resolve(jar.getFileName()), java, work);
  }

  /** With this many stored identifiers and contact points; answers when this returns. */
  OnePort start(String name, int rows, List<String> jvm, List<String> arguments)
      throws IOException {
    return OnePort.of(name, launch(rows, jvm, arguments), true);
  }

  /** As {@link #start}, without waiting. */
  Program launch(int rows, List<String> jvm, List<String> arguments) throws IOException {
    Path directory = Files.createTempDirectory(Files.createDirectories(work), "sandbox");
    Files.writeString(
        Files.createDirectories(directory.resolve("seed")).resolve(SeedScript.FILE),
        SeedScript.of(rows));
    int port = Program.freePort();
    List<String> command = new ArrayList<>();
    command.add(Program.java(java));
    command.addAll(jvm);
    command.addAll(
        List.of(
            "-jar",
            jar.toString(),
            "--server.port=" + port,
            "--spring.flyway.locations=classpath:db/migration,filesystem:"
                + directory.resolve("seed")));
    command.addAll(arguments);
    return Program.start(port, directory, log(), Map.of(), command);
  }
}
