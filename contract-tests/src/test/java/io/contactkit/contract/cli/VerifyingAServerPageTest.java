package io.contactkit.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.spec.docs.GeneratedPage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VerifyingAServerPageTest {
  private static final Path PAGE = Path.of("../docs/verifying-a-server.md");

  @Test
  void showsTheHelpOfTheCommand() throws Exception {
    Cli cli = Cli.of("verify", "--help");

    assertThat(cli.run()).isZero();
    GeneratedPage.section(PAGE, "usage", "```\n" + cli.out().stripTrailing() + "\n```").verify();
  }
}
