package io.contactkit.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The server that answers constant bytes in a process of its own, and how processes are started.
 */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final int port;

  private ServerProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static ServerProcess start() throws IOException {
    Process process = java(List.of(), ConstantServer.class);
    BufferedReader out = process.inputReader();
    return new ServerProcess(process, Integer.parseInt(out.readLine()));
  }

  static Process java(List<String> options, Class<?> main, String... arguments) throws IOException {
    return java(
        Path.of(System.getProperty("java.home")), ClassPath.OF_JARS, options, main, arguments);
  }

  static Process java(
      Path home, String classPath, List<String> options, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
