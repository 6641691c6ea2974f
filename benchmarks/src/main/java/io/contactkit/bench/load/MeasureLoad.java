package io.contactkit.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Measures the sandbox under load and writes the page's tables; ends by itself.
 *
 * <p>Everything is on the loopback interface and bounded in time.
 */
public final class MeasureLoad {
  private MeasureLoad() {}

  /** Arguments as {@code name=value}: see benchmarks/pom.xml. */
  public static void main(String[] args) throws Exception {
    Settings settings = Settings.of(args);
    Path page = settings.path("page");
    forget(settings.sandbox().work());
    if (settings.wants("compare")) {
      write(page, "compare", Comparison.run(settings));
    }
    if (settings.wants("rows")) {
      write(page, "rows", RowCounts.run(settings));
    }
    if (settings.wants("start")) {
      write(page, "start", Starts.run(settings));
    }
    System.exit(0);
  }

  /** What an earlier measurement left behind. */
  private static void forget(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(directory);
  }

  /** Puts a table into the page, between its two marks. */
  private static void write(Path page, String part, String table) throws IOException {
    System.out.println(table);
    String text = Files.readString(page);
    String begin = "<!-- " + part + " -->\n";
    String end = "<!-- end of " + part + " -->";
    if (!text.contains(begin) || !text.contains(end)) {
      throw new IllegalStateException(page + " has no place for " + part);
    }
    Files.writeString(
        page,
        text.substring(0, text.indexOf(begin) + begin.length())
            + "\n"
            + table
            + "\n"
            + text.substring(text.indexOf(end)));
  }
}
