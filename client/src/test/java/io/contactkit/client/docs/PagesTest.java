package io.contactkit.client.docs;

import io.contactkit.spec.docs.GeneratedPage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PagesTest {

  @Test
  void listsEveryErrorOfTheDocuments() throws Exception {
    GeneratedPage.of(Path.of("../docs/errors.md"), ErrorsPage.render()).verify();
  }

  @Test
  void listsEverySettingInTheReadme() throws Exception {
    GeneratedPage.section(Path.of("../README.md"), "settings", SettingsTable.render()).verify();
  }
}
