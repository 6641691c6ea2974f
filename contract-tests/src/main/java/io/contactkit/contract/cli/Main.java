package io.contactkit.contract.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the verifier: exit code 0 agrees, 1 disagrees, 2 could not run. */
@Command(
    name = "contact-api-kit",
    description = "Holds servers to the contracts of the contact APIs.",
    mixinStandardHelpOptions = true,
    subcommands = VerifyCommand.class)
public final class Main {
  static {
    // The engine logs what the report says better, and greets when it starts.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.setProperty("kotlin-logging.logStartupMessage", "false");
  }

  Main() {}

  public static void main(String[] args) {
    System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args));
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> {
              command.getErr().println(exception.getMessage());
              return CannotRunException.EXIT_CODE;
            })
        .execute(args.length == 0 ? new String[] {"--help"} : args);
  }
}
