package io.contactkit.contract.cli;

import io.contactkit.spec.docs.GeneratedPage;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class VerifyingAServerPageTest {

  @Test
  void showsTheHelpOfTheCommand() throws Exception {
    String usage =
        Main.commandLine(Map.of()).getSubcommands().get("verify").getUsageMessage(Ansi.OFF);

    GeneratedPage.section(
            Path.of("../docs/verifying-a-server.md"),
            "usage",
            "```\n" + usage.stripTrailing() + "\n```")
        .verify();
  }
}
