package io.contactkit.spec.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedPageTest {
  @TempDir private Path docs;
  private Path file;
  private GeneratedPage page;

  @BeforeEach
  void render() {
    file = docs.resolve("page.md");
    page = GeneratedPage.of(file, "# Title\n\nText\n");
  }

  @Test
  void saysThatItIsGenerated() {
    assertThat(page.content())
        .isEqualTo(
            """
            # Title

            <!-- Generated; `mvn verify -Dcontactkit.docs.update=true` writes it anew. -->

            Text
            """);
  }

  @Test
  void acceptsWhatItWrote() throws IOException {
    page.write();

    assertThatCode(page::compare).doesNotThrowAnyException();
  }

  @Test
  void refusesAPageThatWasEdited() throws IOException {
    page.write();
    Files.writeString(file, Files.readString(file).replace("Text", "Edited"));

    assertThatThrownBy(page::compare)
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            page.md, line 5 is not what the documents say; write it anew with -Dcontactkit.docs.update=true
              is:   Edited
              says: Text\
            """);
  }

  @Test
  void refusesAPageThatIsMissing() {
    assertThatThrownBy(page::compare)
        .hasMessageContaining("page.md, line 1")
        .hasMessageContaining("is:   (nothing)");
  }

  @Test
  void leavesWhatStandsAroundASectionAlone() throws IOException {
    Files.writeString(file, "# By hand\n<!-- list -->\nold\n<!-- /list -->\nThe end\n");

    GeneratedPage.section(file, "list", "new").write();

    assertThat(file).hasContent("# By hand\n<!-- list -->\nnew\n<!-- /list -->\nThe end\n");
  }

  @Test
  void refusesAPageWithoutTheSection() throws IOException {
    Files.writeString(file, "# By hand\n");

    assertThatThrownBy(() -> GeneratedPage.section(file, "list", "new"))
        .hasMessage("page.md has no section between <!-- list --> and <!-- /list -->");
  }
}
