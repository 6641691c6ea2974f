package io.contactkit.contract.cli;

import io.contactkit.contract.ledger.Deployability;
import io.contactkit.contract.ledger.MatrixFile;
import io.contactkit.contract.ledger.Pacticipant;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Answers whether a version goes with what is in an environment. */
@Command(
    name = "can-i-deploy",
    description = "Says whether a version goes with what is in an environment.%n",
    sortOptions = false,
    sortSynopsis = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:it does",
      "1:it does not, and the reason is printed",
      "2:too little is known to say so, and one sentence says what is missing"
    })
final class CanIDeployCommand implements Callable<Integer> {
  private enum Form {
    TEXT,
    JSON
  }

  @Option(
      names = "--pacticipant",
      required = true,
      paramLabel = "NAME@VERSION",
      description = "What is to be deployed.")
  private String pacticipant = "";

  @Option(
      names = "--environment",
      required = true,
      paramLabel = "NAME",
      description = "Where it is to be deployed.")
  private String environment = "";

  @Option(
      names = "--ledger",
      paramLabel = "DIR",
      description = "Where the ledger is; ledger unless given.")
  private Path directory = Path.of("ledger");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json; text unless given.")
  private Form format = Form.TEXT;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "Where to write the matrix as index.html.")
  private @Nullable Path report;

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  private boolean help;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    Deployability answer = answer();
    PrintWriter out = command.commandLine().getOut();
    if (format == Form.JSON) {
      out.println(MatrixFile.of(answer).toPrettyString());
    } else {
      print(answer, out);
    }
    if (report != null) {
      write(report, answer);
    }
    return answer.isGood() ? 0 : answer.isUnknown() ? CannotRunException.EXIT_CODE : 1;
  }

  private Deployability answer() {
    if (!Files.isDirectory(directory)) {
      throw new CannotRunException("There is no ledger at %s.".formatted(directory));
    }
    Pacticipant own = LedgerCommand.parsed(pacticipant);
    return LedgerCommand.using(directory, ledger -> Deployability.of(ledger, own, environment));
  }

  private void print(Deployability answer, PrintWriter out) {
    int consumer = width(answer, "consumer", true);
    int provider = width(answer, "provider", false);
    String row = "%-" + consumer + "s  %-" + provider + "s  %-9s  %s%n";
    if (!answer.rows().isEmpty()) {
      out.printf(row, "consumer", "provider", "", "");
      for (Deployability.Row it : answer.rows()) {
        out.printf(row, it.consumer(), named(it.provider()), it.verdict().word(), it.reason());
      }
      out.println();
    }
    out.println(sentence(answer));
  }

  private static int width(Deployability answer, String title, boolean isConsumer) {
    return answer.rows().stream()
        .map(it -> isConsumer ? it.consumer().toString() : named(it.provider()))
        .mapToInt(String::length)
        .reduce(title.length(), Math::max);
  }

  private static String named(Pacticipant pacticipant) {
    return pacticipant.version().isEmpty() ? pacticipant.name() : pacticipant.toString();
  }

  /** The answer in one sentence. */
  static String sentence(Deployability answer) {
    long compared =
        answer.rows().stream().filter(it -> it.verdict() == Deployability.Verdict.COMPARED).count();
    long bad = answer.rows().stream().filter(it -> !it.verdict().isGood()).count();
    String subject = "%s %%s in %s".formatted(answer.pacticipant(), answer.environment());
    if (answer.rows().isEmpty()) {
      return subject.formatted("can be deployed") + ": nothing there depends on it or is needed.";
    }
    if (answer.isGood()) {
      return subject.formatted("can be deployed")
          + (compared == 0
              ? ": all %d pairs are verified.".formatted(answer.rows().size())
              : ": %d of %d pairs were compared and not verified."
                  .formatted(compared, answer.rows().size()));
    }
    return answer.isUnknown()
        ? "Whether %s cannot be said: too little is known of %d of %d pairs."
            .formatted(subject.formatted("can be deployed"), bad, answer.rows().size())
        : "%s: %d of %d pairs do not go together."
            .formatted(subject.formatted("cannot be deployed"), bad, answer.rows().size());
  }

  private static void write(Path report, Deployability answer) {
    try {
      Files.createDirectories(report);
      Files.writeString(report.resolve("index.html"), MatrixPage.of(answer, sentence(answer)));
    } catch (IOException e) {
      throw new CannotRunException("The report cannot be written to %s.".formatted(report));
    }
  }
}
