package io.contactkit.openapi.change;

import io.contactkit.spec.docs.GeneratedPage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BenchPageTest {

  @Test
  void isWhatTheJudgeAndItsPeerSay() throws IOException {
    GeneratedPage.section(
            Path.of("../docs/breaking-changes.md"), "bench", BenchPage.render(Bench.all()))
        .verify();
  }
}
