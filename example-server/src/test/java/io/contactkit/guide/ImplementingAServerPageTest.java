package io.contactkit.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.spec.docs.GeneratedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page shows the project that this module is, which is built and verified. */
class ImplementingAServerPageTest {
  private static final Path PAGE = Path.of("../docs/implementing-a-server.md");
  private static final String GUIDE = "src/%s/java/io/contactkit/guide/%s.java";
  private static final int TOO_MANY_LINES = 60;

  private final String server = printed(GUIDE.formatted("main", "JifelineServer"));
  private final String states = printed(GUIDE.formatted("test", "JifelineServerStates"));
  private final String test = printed(GUIDE.formatted("test", "JifelineServerTest"));

  @Test
  void showsTheProjectThatIsVerified() throws IOException {
    String pom = printed("pom.xml");
    String dependencies =
        pom.substring(pom.indexOf("<!-- <page> -->\n") + 16, pom.indexOf("    <!-- </page> -->"))
            .stripTrailing()
            .stripIndent()
            .replace(
                "stubs</artifactId>", "stubs</artifactId>\n  <version>1.0.0-SNAPSHOT</version>")
            .replace(
                "contract-tests</artifactId>",
                "contract-tests</artifactId>\n  <version>1.0.0-SNAPSHOT</version>");
    section("dependencies", "xml", dependencies);
    section("server", "java", server);
    section("states", "java", states);
    section("settings", "properties", printed("src/test/resources/application.properties"));
    section("test", "java", test);
  }

  @Test
  void takesFewLinesOfJava() throws IOException {
    List<String> lines =
        Stream.of(server, states, test)
            .flatMap(String::lines)
            .filter(line -> !line.isBlank() && !line.matches("(package|import) .*"))
            .toList();

    assertThat(lines).hasSizeLessThan(TOO_MANY_LINES);
    GeneratedPage.section(
            PAGE,
            "lines",
            "%d lines of Java, not counting imports, blank lines and package declarations."
                .formatted(lines.size()))
        .verify();
  }

  private static void section(String name, String language, String code) throws IOException {
    GeneratedPage.section(PAGE, name, "```" + language + "\n" + code.strip() + "\n```").verify();
  }

  private static String printed(String file) {
    try {
      return Files.readString(Path.of(file)).replaceAll("(?m)^ *// spotless:.*\n", "");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
