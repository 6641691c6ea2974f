package io.contactkit.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long the sandbox takes to its first answer, and what it holds in memory then. */
final class Starts {
  private static final int ROWS = 1;

  private final Map<String, List<double[]>> figures = new LinkedHashMap<>();

  private Starts() {}

  static String run(Settings settings) throws Exception {
    Starts starts = new Starts();
    Sandbox jar = settings.sandbox();
    Sandbox extracted = jar.extracted();
    Path jdk25 = settings.jdk25().orElse(null);
    Path cache = Files.createTempDirectory(jar.work(), "aot").resolve("sandbox.aot");
    if (jdk25 == null) {
      System.out.println("THE AOT CACHE IS NOT MEASURED without -Djdk25=/path/to/a/jdk-25");
    } else {
      train(extracted.on(jdk25), cache);
    }
    for (int round = 0; round < settings.number("rounds"); round++) {
      String java = "Java " + Runtime.version().feature();
      starts.measure(java + ", jar", jar, List.of());
      starts.measure(java + ", extracted", extracted, List.of());
      if (jdk25 != null) {
        starts.measure("JDK 25, jar", jar.on(jdk25), List.of());
        starts.measure("JDK 25, extracted", extracted.on(jdk25), List.of());
        starts.measure(
            "JDK 25, extracted, AOT cache", extracted.on(jdk25), List.of("-XX:AOTCache=" + cache));
      }
    }
    return starts.table(settings);
  }

  /** The cache is written when the process ends. */
  private static void train(Sandbox sandbox, Path cache) throws IOException, InterruptedException {
    OnePort training =
        sandbox.start("training", ROWS, List.of("-XX:AOTCacheOutput=" + cache), List.of());
    for (Call call : List.of(Call.FIND, Call.CREATE)) {
      Load.run(training, call, 1, 0, () -> 0);
    }
    training.program().stop();
    if (!Files.exists(cache)) {
      throw new IllegalStateException("no AOT cache was written, see " + sandbox.log());
    }
  }

  private void measure(String name, Sandbox sandbox, List<String> jvm) throws IOException {
    Program program = sandbox.launch(ROWS, jvm, List.of());
    try (OnePort server = new OnePort(name, program, true)) {
      double millis = server.awaitAnswer();
      figures
          .computeIfAbsent(name, key -> new ArrayList<>())
          .add(new double[] {millis, server.residentMegabytes()});
    }
  }

  private String table(Settings settings) {
    StringBuilder table = new StringBuilder();
    table.append(
        "%s; medians of %d starts in turns.%n%n"
            .formatted(Machine.description(), settings.number("rounds")));
    table.append("| | first answer after (ms) | resident memory then (MB) |\n");
    table.append("| --- | ---: | ---: |\n");
    figures.forEach(
        (name, starts) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %,.0f | %.0f |%n",
                    name,
                    median(starts, 0),
                    median(starts, 1))));
    return table.toString();
  }

  private static double median(List<double[]> starts, int figure) {
    double[] sorted = starts.stream().mapToDouble(start -> start[figure]).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
