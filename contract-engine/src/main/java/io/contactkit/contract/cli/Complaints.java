package io.contactkit.contract.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence why a command could not run. */
final class Complaints {
  private Complaints() {}

  static int aboutOptions(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String sentence =
        e instanceof UnmatchedArgumentException unmatched
            ? unknown(unmatched.getUnmatched(), command)
            : e.getMessage();
    command.getErr().println(sentence);
    command
        .getErr()
        .printf("'%s --help' lists the options.%n", command.getCommandSpec().qualifiedName());
    return CannotRunException.EXIT_CODE;
  }

  static int aboutRun(Exception e, CommandLine command) {
    command.getErr().println(e instanceof CannotRunException ? e.getMessage() : unexpected(e));
    return CannotRunException.EXIT_CODE;
  }

  /** The sentence for what should not have happened; nothing was judged then. */
  static String unexpected(Throwable e) {
    return "The input could not be judged, which is a fault of this tool: %s."
        .formatted(e.getClass().getSimpleName());
  }

  // Names alone: what stands behind a misspelt --token is a secret.
  private static String unknown(List<String> arguments, CommandLine command) {
    String names =
        arguments.stream()
            .filter(argument -> argument.startsWith("-"))
            .map(argument -> argument.replaceFirst("=.*", ""))
            .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      return "There is no option " + names + ".";
    }
    return command.getSubcommands().isEmpty()
        ? "There is a value without an option in front of it."
        : "The first word must be a command: "
            + String.join(" or ", command.getSubcommands().keySet())
            + ".";
  }
}
