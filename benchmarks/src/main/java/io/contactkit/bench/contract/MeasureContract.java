package io.contactkit.bench.contract;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Times whole processes: the contract tool's commands, and what Redocly does with the same files,
 * its {@code diff} beside {@code diff} and its {@code lint} beside everything else.
 */
public final class MeasureContract {
  private static final int MINUTES = 3;

  private final Path jar;
  private final Path work;

  private MeasureContract(Path jar, Path work) {
    this.jar = jar;
    this.work = work;
  }

  /**
   * Arguments: the runnable jar, a directory to work in, a directory of two documents or "none".
   */
  public static void main(String[] args) throws Exception {
    Path work = Files.createDirectories(Path.of(args[1]));
    Files.writeString(work.resolve("ring.yaml"), RingDocument.yaml(1000, false));
    Files.writeString(work.resolve("ring-later.yaml"), RingDocument.yaml(1000, true));
    Files.writeString(work.resolve("ring.pact.json"), RingDocument.pact(1000));
    MeasureContract measure = new MeasureContract(Path.of(args[0]), work);
    measure.print(
        "ring", work.resolve("ring.yaml"), work.resolve("ring-later.yaml"), "ring.pact.json");
    if (!args[2].equals("none")) {
      List<Path> documents = largest(Path.of(args[2]));
      measure.print("large", documents.get(0), documents.get(1), "");
    }
  }

  private static List<Path> largest(Path directory) throws IOException {
    try (var files = Files.walk(directory)) {
      List<Path> documents =
          files
              .filter(file -> file.toString().endsWith(".json") && file.toFile().length() > 1 << 20)
              .sorted((a, b) -> Long.compare(b.toFile().length(), a.toFile().length()))
              .limit(2)
              .toList();
      if (documents.size() < 2) {
        throw new IllegalArgumentException(directory + " holds no two documents of 1 MB or more");
      }
      return documents;
    }
  }

  private void print(String name, Path from, Path to, String pact) throws Exception {
    Map<String, List<String>> runs = new LinkedHashMap<>();
    runs.put("diff", contract("diff", from.toString(), to.toString()));
    runs.put("lint", contract("lint", from.toString()));
    if (!pact.isEmpty()) {
      runs.put("compare", contract("compare", from.toString(), "--pact", pact));
      runs.put("coverage", contract("coverage", from.toString(), "--pact", pact));
    }
    double two = seconds(redocly("diff", from, to));
    double one = seconds(redocly("lint", from));
    System.out.printf(Locale.ROOT, "%s: Redocly lint %.1f s, diff %.1f s%n", name, one, two);
    for (var run : runs.entrySet()) {
      double own = seconds(run.getValue());
      double peer = run.getKey().equals("diff") ? two : one;
      System.out.printf(
          Locale.ROOT, "%s: %s %.1f s, ratio %.2f%n", name, run.getKey(), own, own / peer);
    }
  }

  private List<String> contract(String... arguments) {
    List<String> command = new ArrayList<>(List.of("java", "-Xmx1g", "-jar", jar.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  private static List<String> redocly(String verb, Path... documents) {
    List<String> command = new ArrayList<>(List.of("npx", "--no-install", "redocly", verb));
    for (Path document : documents) {
      command.add(document.toString());
    }
    return command;
  }

  // A command that is not there or does not end in time has no figure.
  private double seconds(List<String> command) throws InterruptedException {
    long start = System.nanoTime();
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(work.toFile())
              .redirectErrorStream(true)
              .redirectOutput(new File(work.toFile(), "output.txt"))
              .start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroy();
        return Double.NaN;
      }
      // 0 and 1 are verdicts; anything else is a command that could not run.
      return process.exitValue() > 1 ? Double.NaN : (System.nanoTime() - start) / 1e9;
    } catch (IOException e) {
      return Double.NaN;
    }
  }
}
