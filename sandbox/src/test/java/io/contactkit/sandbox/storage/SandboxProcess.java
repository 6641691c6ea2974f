package io.contactkit.sandbox.storage;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.SandboxApplication;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A sandbox in a process of its own, which can be killed. */
final class SandboxProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final int port;

  private SandboxProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static SandboxProcess start(Path log, String... arguments) throws Exception {
    int port = freePort();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                SandboxApplication.class.getName(),
                "--server.port=" + port));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    SandboxProcess sandbox = new SandboxProcess(process, port);
    sandbox.awaitAnswer();
    return sandbox;
  }

  Api leat() {
    return Api.leat(port);
  }

  Api capillary() {
    return Api.capillary(port);
  }

  Api jifeline() {
    return Api.jifeline(port);
  }

  /** As {@code kill -9}: without a chance to finish anything. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }

  private void awaitAnswer() throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        jifeline().get("/v2/customers/contact_points?limit=0");
        return;
      } catch (RuntimeException e) {
        if (!process.isAlive() || Instant.now().isAfter(end)) {
          throw new IllegalStateException("the sandbox did not start", e);
        }
        Thread.sleep(100);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
