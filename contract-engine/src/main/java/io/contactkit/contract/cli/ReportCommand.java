package io.contactkit.contract.cli;

import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.report.ProviderReport;
import io.contactkit.openapi.Document;
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
    Document document = input.document();
    PactFile all = PactFiles.merged(input.pacts());
    ProviderReport about =
        input.preset().isPresent()
            ? ProviderReport.of(document, all, List.of())
            : ProviderReport.ofAny(document, all, List.of());
    ReportOptions.write(about, report, command.commandLine().getOut());
    return 0;
  }
}
