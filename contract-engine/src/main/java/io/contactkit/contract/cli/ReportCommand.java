package io.contactkit.contract.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the page about a document and its pacts. */
@Command(
    name = "report",
    description = "Writes a page, a JUnit file and a JSON file about a document and its pacts.%n",
    sortOptions = false,
    sortSynopsis = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the report was written",
      "2:there was nothing to judge, and one sentence says why"
    })
final class ReportCommand implements Callable<Integer> {
  @Mixin private DocumentOptions input = new DocumentOptions();

  @Option(
      names = "--report",
      required = true,
      paramLabel = "DIR",
      description = "Where to write index.html, junit.xml and report.json.")
  private Path report = Path.of("");

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  private boolean help;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    boolean strict = input.preset().isPresent();
    PrintWriter out = command.commandLine().getOut();
    ReportOptions.write(report, input.document(), input.whole(), List.of(), strict, out);
    return 0;
  }
}
