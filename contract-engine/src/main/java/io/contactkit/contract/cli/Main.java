package io.contactkit.contract.cli;

import java.io.Console;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Entry point of the verifier: exit code 0 agrees, 1 disagrees, 2 could not run. */
@Command(
    name = "contract",
    description = "Holds documents, pacts and servers to one another.",
    versionProvider = Version.class,
    subcommands = {
      LintCommand.class,
      DiffCommand.class,
      CompareCommand.class,
      CoverageCommand.class,
      VerifyCommand.class,
      MutateCommand.class,
      ObserveCommand.class,
      LedgerCommand.class,
      CanIDeployCommand.class,
      ReportCommand.class,
      RulesCommand.class,
      ConfigCommand.class
    })
public final class Main {
  private static final int WIDTH = 100;

  static {
    // The engine logs what the report says better, and greets when it starts.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.setProperty("kotlin-logging.logStartupMessage", "false");
    // A response in two packets waits 40 ms for the first to be acknowledged.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    // Pact reports its use unless told not to.
    System.setProperty("pact_do_not_track", "true");
  }

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  private boolean help;

  @Option(names = "--version", versionHelp = true, description = "Prints the version.")
  private boolean version;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Read instead of contract.yaml: options by their long names.")
  private @Nullable String config;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      description = "auto, always or never; auto unless given.")
  private Color color = Color.AUTO;

  Main() {}

  public static void main(String[] args) {
    // a file or a pipe is read by programs, which expect what JSON is written in
    Console console = System.console();
    Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
    PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, charset), true);
    PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, charset), true);
    System.exit(run(System.getenv(), out, err, args));
  }

  static int run(
      Map<String, String> environment, PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = commandLine(environment).setErr(err);
    try {
      String[] given = args.length == 0 ? new String[] {"--help"} : args;
      Environment variables = new Environment(environment);
      String[] applied = Configuration.applied(line, variables, given);
      boolean colors =
          Color.isOn(
              format(line, variables, applied),
              applied,
              environment,
              Terminal.isInteractive(environment));
      line.setOut(colors ? new PrintWriter(new ColoredLines(out), true) : out);
      return line.execute(applied);
    } catch (CannotRunException e) {
      err.println(e.getMessage());
      return CannotRunException.EXIT_CODE;
    } catch (Error e) {
      err.println(Complaints.unexpected(e));
      return CannotRunException.EXIT_CODE;
    }
  }

  // What is printed is decided by the option, wherever it was given.
  private static Optional<String> format(
      CommandLine line, Environment environment, String[] arguments) {
    int at = Configuration.command(line, arguments);
    if (at == arguments.length) {
      return Optional.empty();
    }
    @Nullable OptionSpec option =
        Objects.requireNonNull(line.getSubcommands().get(arguments[at]))
            .getCommandSpec()
            .findOption("--format");
    return Configuration.value(arguments, "--format")
        .or(() -> Optional.ofNullable(option == null ? null : environment.defaultValue(option)));
  }

  static CommandLine commandLine(Map<String, String> environment) {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(WIDTH)
        .setDefaultValueProvider(new Environment(environment))
        .setParameterExceptionHandler(Complaints::aboutOptions)
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> Complaints.aboutRun(exception, command));
  }
}
