package io.contactkit.contract.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the ids of all checks, for exemptions and severities. */
@Command(
    name = "rules",
    description = "Lists the id of each check, for --severity and --exempt.%n",
    sortOptions = false)
final class RulesCommand implements Callable<Integer> {
  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  private boolean help;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = command.commandLine().getOut();
    Map<String, String> all = Checks.all();
    int width = all.keySet().stream().mapToInt(String::length).max().orElse(1);
    all.forEach((id, meaning) -> out.printf("%-" + width + "s  %s%n", id, meaning));
    out.printf("%-" + width + "s  %s%n", Checks.DIFF + "…", "named after what has changed");
    return 0;
  }
}
