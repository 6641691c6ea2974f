package io.contactkit.contract.cli;

import io.contactkit.contract.findings.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with documents. */
@Command(
    name = "lint",
    description = "Says what is wrong with OpenAPI documents.%n",
    sortOptions = false,
    sortSynopsis = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no document has an error",
      "1:a document has an error",
      "2:there was nothing to judge, and one sentence says why"
    })
final class LintCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "DOCUMENT",
      description = "OpenAPI 3.0 or 3.1: a file or an address.")
  private List<String> documents = List.of();

  @Option(
      names = "--follow-addresses",
      description = "Reads what a document refers to on other servers, too.")
  private boolean followAddresses;

  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  private boolean help;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    List<Problem> problems = new ArrayList<>();
    for (String given : documents) {
      problems.addAll(Problems.of(Inputs.document(given, followAddresses)));
    }
    return output.finish(
        command.commandLine().getOut(), "lint", String.join(", ", documents), problems);
  }
}
