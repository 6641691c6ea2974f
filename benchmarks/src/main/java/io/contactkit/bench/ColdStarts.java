package io.contactkit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Takes the time from the start of a process to the answer to its first call, in turns. */
final class ColdStarts {
  private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));

  private final Figures figures;
  private final String url;
  private final int starts;
  private final Map<String, String> classPaths = new HashMap<>();

  ColdStarts(Figures figures, String url, int starts) throws IOException, InterruptedException {
    this.figures = figures;
    this.url = url;
    this.starts = starts;
    for (String subject : Subjects.NAMES) {
      classPaths.put(subject, classPath(subject));
    }
  }

  /** The jars that the subject needs: an application would not have those of all the others. */
  private String classPath(String subject) throws IOException, InterruptedException {
    Path log = Files.createTempFile("classes", ".log");
    List<String> options = List.of("-Xlog:class+load:file=" + log);
    ServerProcess.java(options, ColdStart.class, subject, url).waitFor();
    String needed = ClassPath.usedIn(Files.readString(log));
    Files.delete(log);
    return needed;
  }

  void plain() throws IOException, InterruptedException {
    for (int i = 0; i < starts; i++) {
      for (String subject : Subjects.NAMES) {
        figures.add(subject, "cold start, plain", millis(THIS_JAVA, List.of(), subject));
      }
    }
  }

  void withCache(Path home) throws IOException, InterruptedException {
    List<Path> caches = new ArrayList<>();
    for (String subject : Subjects.NAMES) {
      Path cache = Files.createTempDirectory("aot").resolve("cache");
      caches.add(cache);
      // training: halting would write no cache
      List<String> options = List.of("-XX:AOTCacheOutput=" + cache);
      start(home, options, Training.class, subject).waitFor();
    }
    for (int i = 0; i < starts; i++) {
      for (int each = 0; each < caches.size(); each++) {
        String subject = Subjects.NAMES.get(each);
        List<String> options = List.of("-XX:AOTCache=" + caches.get(each));
        figures.add(subject, "cold start, AOT cache", millis(home, options, subject));
      }
    }
  }

  private double millis(Path home, List<String> options, String subject)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = start(home, options, ColdStart.class, subject);
    String line = process.inputReader().readLine();
    long end = System.nanoTime();
    process.waitFor();
    if (line == null || !line.startsWith("answered ")) {
      throw new IllegalStateException(subject + " did not start: " + line);
    }
    return (end - start) / 1e6;
  }

  private Process start(Path home, List<String> options, Class<?> main, String subject)
      throws IOException {
    String classPath = Objects.requireNonNull(classPaths.get(subject));
    return ServerProcess.java(home, classPath, options, main, subject, url);
  }
}
