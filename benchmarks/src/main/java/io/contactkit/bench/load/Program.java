package io.contactkit.bench.load;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process that listens on a port of the loopback interface. */
final class Program implements AutoCloseable {
  private static final long PATIENCE_NANOS = 300_000_000_000L;
  private static final long PAUSE_MILLIS = 5;

  private final Process process;
  private final int port;
  private final long startNanos = System.nanoTime();

  private Program(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** A port that nobody listens on now. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Program start(
      int port, Path directory, Path log, Map<String, String> environment, List<String> command)
      throws IOException {
    Files.createDirectories(directory);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    // nothing calls home, and nothing of the caller's environment changes a figure
    builder.environment().keySet().removeIf(name -> name.startsWith("JAVA") || name.equals("_"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
    return new Program(process, port);
  }

  static String java(Path home) {
    return home.resolve("bin" + File.separator + "java").toString();
  }

  int port() {
    return port;
  }

  /** Until a GET is answered with 200; how many milliseconds after the start that was. */
  double awaitAnswer(String target, String token) {
    while (System.nanoTime() - startNanos < PATIENCE_NANOS && process.isAlive()) {
      try {
        URL url = new URL("http://127.0.0.1:" + port + target);
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestProperty("Accept", "application/json");
        if (connection.getResponseCode() == 200) {
          return (System.nanoTime() - startNanos) / 1e6;
        }
      } catch (IOException e) {
        // not yet
      }
      pause();
    }
    close();
    throw new IllegalStateException("no answer of port " + port + " to " + target);
  }

  long residentMegabytes() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
            .mapToLong(it -> residentKilobytes(it.pid()))
            .sum()
        / 1024;
  }

  /** Lets it end in good order. */
  void stop() throws InterruptedException {
    process.destroy();
    process.waitFor(30, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    end(process);
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static long residentKilobytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
