package io.contactkit.client.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.spec.docs.GeneratedPage;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PagesTest {

  @Test
  void listsEveryErrorOfTheDocuments() throws Exception {
    GeneratedPage.of(Path.of("../docs/errors.md"), ErrorsPage.render()).verify();
  }

  @Test
  void listsEverySetting() throws Exception {
    GeneratedPage.of(Path.of("../docs/settings.md"), SettingsPage.render()).verify();
  }

  @Test
  void listsEverySettingInTheReadme() throws Exception {
    assertThat(Files.readAllLines(Path.of("../README.md")))
        .containsSubsequence(SettingsPage.rows());
  }
}
