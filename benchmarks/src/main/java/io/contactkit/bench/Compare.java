package io.contactkit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures all subjects side by side and writes the table of ratios.
 *
 * <p>Each call of a subject runs in a process of its own, so that no call inherits the connections
 * that another one's many threads have left in the pool. The subjects take turns, and what is
 * reported is the median over the rounds: what disturbs the machine for a while disturbs all of
 * them.
 */
public final class Compare {
  private Compare() {}

  /** Arguments: the page to write, rounds, seconds for each measurement, a JDK 25 or "none". */
  public static void main(String[] args) throws Exception {
    Path page = Path.of(args[0]);
    int rounds = Integer.parseInt(args[1]);
    Figures figures = new Figures();
    try (ServerProcess server = ServerProcess.start()) {
      for (int round = 1; round <= rounds; round++) {
        for (String subject : Subjects.NAMES) {
          System.out.println("round " + round + ": " + subject);
          for (String call : Subjects.CALLS) {
            worker(figures, server, subject, args[2], call);
          }
        }
      }
      write(page, figures, args);
      cold(figures, server, "cold start, plain", rounds, Path.of(System.getProperty("java.home")));
      write(page, figures, args);
      if (!args[3].equals("none")) {
        coldWithCache(figures, server, rounds, Path.of(args[3]));
      }
    }
    write(page, figures, args);
  }

  private static void write(Path page, Figures figures, String[] args) throws IOException {
    Files.writeString(page, PerformancePage.with(Files.readString(page), figures, args));
  }

  private static void worker(
      Figures figures, ServerProcess server, String subject, String seconds, String call)
      throws Exception {
    Process process =
        ServerProcess.java(List.of("-Xmx512m"), Worker.class, subject, server.url(), seconds, call);
    for (String line : process.inputReader().lines().toList()) {
      System.out.println(line);
      figures.add(line);
    }
    if (process.waitFor() != 0) {
      // a round without a subject is no reason to lose the others; the page shows what is missing
      System.out.println(subject + " failed in this round");
    }
  }

  private static void cold(
      Figures figures, ServerProcess server, String figure, int rounds, Path home)
      throws Exception {
    for (int round = 0; round < 2 * rounds; round++) {
      for (String subject : Subjects.NAMES) {
        figures.add(subject, figure, coldMillis(server, subject, home, List.of()));
      }
    }
  }

  private static void coldWithCache(Figures figures, ServerProcess server, int rounds, Path home)
      throws Exception {
    List<Path> caches = new ArrayList<>();
    for (String subject : Subjects.NAMES) {
      Path cache = Files.createTempDirectory("aot").resolve("cache");
      caches.add(cache);
      // training: halting would write no cache
      ServerProcess.java(
              home, List.of("-XX:AOTCacheOutput=" + cache), Training.class, subject, server.url())
          .waitFor();
    }
    for (int round = 0; round < 2 * rounds; round++) {
      for (int i = 0; i < caches.size(); i++) {
        figures.add(
            Subjects.NAMES.get(i),
            "cold start, AOT cache",
            coldMillis(
                server, Subjects.NAMES.get(i), home, List.of("-XX:AOTCache=" + caches.get(i))));
      }
    }
  }

  private static double coldMillis(
      ServerProcess server, String subject, Path home, List<String> options)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = ServerProcess.java(home, options, ColdStart.class, subject, server.url());
    String line = process.inputReader().readLine();
    long end = System.nanoTime();
    process.waitFor();
    if (line == null || !line.startsWith("answered ")) {
      throw new IllegalStateException(subject + " did not start: " + line);
    }
    return (end - start) / 1e6;
  }
}
