package io.contactkit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
      ColdStarts coldStarts = new ColdStarts(figures, server.url(), 5 * rounds);
      coldStarts.plain();
      write(page, figures, args);
      if (!args[3].equals("none")) {
        coldStarts.withCache(Path.of(args[3]));
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
}
