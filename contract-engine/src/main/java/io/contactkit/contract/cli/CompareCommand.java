package io.contactkit.contract.cli;

import io.contactkit.contract.compare.Comparison;
import io.contactkit.contract.findings.Problem;
import io.contactkit.contract.pact.PactFile;
import io.contactkit.openapi.Document;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares pacts with a document. */
@Command(
    name = "compare",
    description = "Says where pacts and a document disagree.%n",
    sortOptions = false,
    sortSynopsis = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the pacts agree with the document",
      "1:they disagree",
      "2:there was nothing to judge, and one sentence says why"
    })
final class CompareCommand implements Callable<Integer> {
  @Mixin private DocumentOptions input = new DocumentOptions();

  @Option(
      names = "--strict",
      description = "Every finding is an error, as this tool asks of pacts that are to be whole.")
  private boolean strict;

  @Mixin private ReportOptions report = new ReportOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  private boolean help;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    Document document = input.document();
    PactFile pact = input.whole();
    Comparison comparison = strict ? Comparison.strict(document) : Comparison.of(document);
    // What is wrong with the document itself may be why a pact seems to be.
    List<Problem> problems = new ArrayList<>(Problems.of(document));
    comparison.compare(pact.interactions()).stream()
        .map(finding -> Problems.of(document, finding, strict))
        .forEach(problems::add);
    problems.addAll(Problems.notCovered(pact));
    PrintWriter messages = command.commandLine().getErr();
    report.write(document, pact, List.of(), strict, messages);
    return output.finish(command.commandLine().getOut(), "compare", input.name(), problems);
  }
}
