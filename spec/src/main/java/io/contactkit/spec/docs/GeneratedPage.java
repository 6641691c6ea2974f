package io.contactkit.spec.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A committed page that nobody writes by hand. A test calls {@link #verify()} on it:
 *
 * <pre>{@code
 * GeneratedPage.of(Path.of("../docs/deviations.md"), rendered).verify();
 * }</pre>
 *
 * <p>With the system property {@value #UPDATE} set to {@code true} the page is written instead.
 */
public final class GeneratedPage {
  /** The system property that has pages written. */
  public static final String UPDATE = "contactkit.docs.update";

  private final Path file;
  private final String content;

  private GeneratedPage(Path file, String content) {
    this.file = file;
    this.content = content;
  }

  /** A page with the note that it is generated put below its first line, the title. */
  public static GeneratedPage of(Path file, String markdown) {
    String note =
        "\n\n<!-- Generated; `mvn verify -D%s=true` writes it anew. -->".formatted(UPDATE);
    return new GeneratedPage(file, markdown.strip().replaceFirst("(?=\n|$)", note) + "\n");
  }

  /**
   * A page written by hand but for one section, which stands between {@code <!-- name -->} and
   * {@code <!-- /name -->}.
   */
  public static GeneratedPage section(Path file, String name, String markdown) throws IOException {
    String begin = "<!-- " + name + " -->\n";
    String end = "<!-- /" + name + " -->";
    String page = Files.readString(file);
    int from = page.indexOf(begin);
    int to = page.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(
          "%s has no section between %s and %s".formatted(file.getFileName(), begin.strip(), end));
    }
    return new GeneratedPage(
        file,
        page.substring(0, from + begin.length()) + markdown.strip() + "\n" + page.substring(to));
  }

  public String content() {
    return content;
  }

  /** Fails if the file is not the page as rendered now, or writes it. */
  public void verify() throws IOException {
    if (Boolean.getBoolean(UPDATE)) {
      write();
    } else {
      compare();
    }
  }

  void write() throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, content);
  }

  void compare() throws IOException {
    List<String> expected = content.lines().toList();
    List<String> committed =
        Files.exists(file) ? Files.readString(file).lines().toList() : List.of();
    for (int i = 0; i < Math.max(expected.size(), committed.size()); i++) {
      String now = line(expected, i);
      String then = line(committed, i);
      if (!now.equals(then)) {
        throw new AssertionError(
            "%s, line %d is not what the documents say; write it anew with -D%s=true%n  is:   %s%n  says: %s"
                .formatted(file.getFileName(), i + 1, UPDATE, then, now));
      }
    }
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "(nothing)";
  }
}
