package io.contactkit.sandbox.start;

import io.contactkit.sandbox.SandboxTest;
import io.contactkit.spec.docs.GeneratedPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@SandboxTest
class ReadmeTest {
  private final Samples samples;

  ReadmeTest(Samples samples) {
    this.samples = samples;
  }

  @Test
  void showsTheCommandsThatTheSandboxPrints() throws IOException {
    String commands =
        samples.at("http://localhost:8080").stream()
            .map(Sample::curl)
            .collect(Collectors.joining("\n", "```\n", "\n```"));

    GeneratedPage.section(Path.of("../README.md"), "samples", commands).verify();
  }
}
