package io.contactkit.contract.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A link within the repository leads to a file, and to a heading if it names one. */
class LinksTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```$");

  static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(
              Stream.of("README.md", "CHANGELOG.md").map(ROOT::resolve),
              docs.filter(file -> file.toString().endsWith(".md")))
          .map(ROOT::relativize)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void leadSomewhere(Path page) {
    assertThat(links(read(ROOT.resolve(page))))
        .filteredOn(link -> !leadsSomewhere(ROOT.resolve(page), link))
        .isEmpty();
  }

  @Test
  void areFoundAndFollowed() {
    assertThat(links("[a](x.md), ![b](y.png) and `[c](z)`\n```\n[d](z)\n```\n"))
        .containsExactly("x.md", "y.png");
    assertThat(leadsSomewhere(ROOT.resolve("README.md"), "docs/client.md#retries")).isTrue();
    assertThat(leadsSomewhere(ROOT.resolve("README.md"), "docs/client.md#nothing")).isFalse();
    assertThat(leadsSomewhere(ROOT.resolve("README.md"), "docs/nothing.md")).isFalse();
    assertThat(leadsSomewhere(ROOT.resolve("README.md"), "#settings")).isTrue();
  }

  private static List<String> links(String page) {
    return LINK.matcher(BLOCK.matcher(page).replaceAll("").replaceAll("`[^`\n]*`", ""))
        .results()
        .map(found -> found.group(1))
        .filter(link -> !URI.create(link).isAbsolute())
        .toList();
  }

  private static boolean leadsSomewhere(Path page, String link) {
    URI target = URI.create(link);
    Path file = target.getPath().isEmpty() ? page : page.resolveSibling(target.getPath());
    return Files.exists(file)
        && (target.getFragment() == null || anchors(read(file)).contains(target.getFragment()));
  }

  /** As GitHub makes them: the second of two equal headings gets a number. */
  private static Set<String> anchors(String page) {
    Set<String> anchors = new HashSet<>();
    HEADING
        .matcher(BLOCK.matcher(page).replaceAll(""))
        .results()
        .map(LinksTest::anchor)
        .forEach(
            anchor -> {
              String unique = anchor;
              for (int number = 1; !anchors.add(unique); number++) {
                unique = anchor + "-" + number;
              }
            });
    return anchors;
  }

  private static String anchor(MatchResult heading) {
    return heading
        .group(1)
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
