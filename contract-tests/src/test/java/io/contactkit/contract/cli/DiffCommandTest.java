package io.contactkit.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.PackagedPacts;
import io.contactkit.spec.Provider;
import io.contactkit.spec.docs.GeneratedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  private static final String SOURCE = Provider.JIFELINE.document().source();

  @TempDir private Path directory;
  private Path released;

  @BeforeEach
  void release() throws IOException {
    released = write("released.yaml", SOURCE);
  }

  @Test
  void findsNothingInTheSameDocument() {
    Cli cli = diff();

    assertThat(cli.run()).isZero();
    assertThat(cli.out())
        .matches(
            "jifeline: 0 changes, 0 breaking, which break 0 of \\d+ interactions;"
                + " info.version is (\\S+) and has to be \\1 or higher\n");
  }

  @Test
  void printsWhatIsCompatible() throws IOException {
    Cli cli = diff("summary: List contact points", "summary: Lists contact points");

    assertThat(cli.run()).isZero();
    assertThat(cli.out())
        .startsWith(
            "/paths/~1v2~1customers~1contact_points/get/summary: documentation: `summary` was"
                + " changed; nothing on the wire depends on it\njifeline: 1 changes, 0 breaking");
  }

  @Test
  void printsWhomABreakingChangeBreaks() throws IOException {
    Cli cli = diff("maximum: 1000\n        default: 25", "maximum: 0\n        default: 25");

    assertThat(cli.run()).isEqualTo(1);
    assertThat(cli.out())
        .startsWith(
            "/components/parameters/Limit/schema/maximum: breaking: maximum was `1000` and is `0`;"
                + " callers may send what is refused now\n"
                + "  breaks: contact-api-kit-client: listContactPoints: ")
        .contains(": query limit: ")
        .containsPattern("1 changes, 1 breaking, which break [1-9]\\d* of \\d+ interactions");
  }

  @Test
  void namesAFewUnlessAskedForAll() throws IOException {
    String moved = "url: https://partner-api-001.prd.jifeline.cloud";
    Cli few = diff("/v2/customers/contact_points:", "/v2/customers/contact-points:");
    Cli all = diff("/v2/customers/contact_points:", "/v2/customers/contact-points:").with("--all");

    assertThat(SOURCE).contains(moved);
    assertThat(few.run()).isEqualTo(1);
    assertThat(all.run()).isEqualTo(1);
    assertThat(few.out()).containsPattern("  breaks: \\d+ more\n");
    assertThat(all.out()).doesNotContain(" more\n").hasSizeGreaterThan(few.out().length());
  }

  @Test
  void asksEachConsumerOfADirectory() throws IOException {
    String pact = PackagedPacts.source(Provider.JIFELINE);
    write("one.json", pact);
    write("other.json", pact.replace("contact-api-kit-client", "till"));
    Cli cli =
        diff("/v2/customers/contact_points:", "/v2/customers/contact-points:")
            .with("--all", "--pact", directory.toString());

    assertThat(cli.run()).isEqualTo(1);
    assertThat(cli.out())
        .contains("  breaks: contact-api-kit-client: listContactPoints: ")
        .contains("  breaks: till: listContactPoints: ");
  }

  @Test
  void cannotRunWithoutADocument() throws IOException {
    Cli cli = Cli.of("diff", "--provider=jifeline", "--from", directory.resolve("none").toString());
    assertThat(cli.run()).isEqualTo(2);
    assertThat(cli.err()).isEqualTo("none cannot be read: there is no such file.\n");

    Cli text = Cli.of("diff", "--provider=jifeline", "--from", write("a.yaml", "a: b").toString());
    assertThat(text.run()).isEqualTo(2);
    assertThat(text.err())
        .isEqualTo("a.yaml is no OpenAPI document: it has no field 'openapi' with a version.\n");
  }

  @Test
  void showsItsHelpOnThePage() throws IOException {
    Cli cli = Cli.of("diff", "--help");

    assertThat(cli.run()).isZero();
    GeneratedPage.section(
            Path.of("../docs/breaking-changes.md"),
            "usage",
            "```\n" + cli.out().stripTrailing() + "\n```")
        .verify();
  }

  private Cli diff() {
    return Cli.of("diff", "--provider", "jifeline", "--from", released.toString());
  }

  private Cli diff(String text, String other) throws IOException {
    assertThat(SOURCE).contains(text);
    Path changed = write("changed.yaml", SOURCE.replaceFirst(text, other));
    return diff().with("--to", changed.toString());
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content);
  }
}
