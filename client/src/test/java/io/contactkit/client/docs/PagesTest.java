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
  void listsEverySetting() throws Exception {
    GeneratedPage.of(Path.of("../docs/settings.md"), SettingsPage.render()).verify();
  }
}
