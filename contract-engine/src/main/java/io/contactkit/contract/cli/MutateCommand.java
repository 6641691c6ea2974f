package io.contactkit.contract.cli;

import io.contactkit.contract.mutation.MutationResult;
import io.contactkit.contract.mutation.MutationRun;
import io.contactkit.contract.mutation.MutationTarget;
import io.contactkit.contract.mutation.ResultFile;
import io.contactkit.contract.mutation.document.DocumentMutation;
import io.contactkit.contract.mutation.provider.ProviderMutation;
import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.strength.Mutant;
import io.contactkit.contract.strength.Outcome;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.openapi.Document;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Breaks a server or a document on purpose and says what the contract does not notice. */
@Command(
    name = "mutate",
    description = {
      "Breaks a server on its way to the verifier and names what no interaction notices.",
      "Without --url it is the document that is broken.%n"
    },
    sortOptions = false,
    sortSynopsis = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:enough was noticed",
      "1:less than --minimum or --ratchet asks for",
      "2:there was nothing to judge, and one sentence says why"
    })
final class MutateCommand implements Callable<Integer> {
  @Mixin private DocumentOptions input = new DocumentOptions();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Where the server answers the document's paths.")
  private @Nullable String url;

  @Mixin private ServerOptions server = new ServerOptions();
  @Mixin private MutantOptions mutants = new MutantOptions();

  @Option(
      names = "--result",
      paramLabel = "FILE",
      description = "Where to write what became of each mutant, for --merge.")
  private @Nullable Path result;

  @Option(
      names = "--merge",
      paramLabel = "FILE",
      description = "Instead of a run: the result of each part of one; to be repeated.")
  private List<Path> merge = List.of();

  @Mixin private ThresholdOptions threshold = new ThresholdOptions();
  @Mixin private ReportOptions report = new ReportOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  private boolean help;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    server.demandPatience();
    threshold.demandSound();
    mutants.demandSound();
    // open until all is written, also when the process is told to end
    try (Interruption interruption = Interruption.after(mutants.limit())) {
      return call(interruption);
    }
  }

  private int call(Interruption interruption) {
    Document document = input.document();
    PactFile pact = input.whole();
    MutationResult found = merge.isEmpty() ? run(document, pact, interruption) : merged();
    if (result != null) {
      write(result, found);
    }
    report.write(
        document,
        pact,
        found.strength(),
        input.preset().isPresent(),
        command.commandLine().getErr());
    return new MutationOutput(found, document.fileName())
        .finish(command.commandLine(), output, threshold);
  }

  private MutationResult run(Document document, PactFile pact, Interruption interruption) {
    mutants.demandOperations(document, input.name());
    List<RecordedInteraction> interactions = pact.interactions();
    if (url == null) {
      return judged(
          DocumentMutation.of(document, interactions), new Secrets(Stream.of()), interruption);
    }
    ServerOptions.Server reached =
        server.connect(url, document, input.preset(), pact, interactions, false);
    List<RecordedInteraction> sent = new ArrayList<>();
    interactions.forEach(it -> reached.sender().prepared(it).ifPresent(sent::add));
    List<Verdict> verdicts = Unmutated.verdicts(reached, sent);
    return judged(
        ProviderMutation.of(document, verdicts, reached.url(), reached::verifier),
        reached.secrets(),
        interruption);
  }

  private MutationResult judged(MutationTarget target, Secrets secrets, Interruption interruption) {
    MutationRun run = mutants.chosen(target);
    if (run.size() == 0) {
      throw new CannotRunException("There is nothing to break: no mutant is left.");
    }
    Progress progress = Progress.of(command.commandLine().getErr(), run.size());
    try {
      MutationResult found =
          run.run(
              outcome -> progress.step(outcome.mutant().kind(), isSurvivor(outcome), "survive"),
              interruption::isOver);
      progress.end();
      return hidden(found, secrets);
    } catch (UncheckedIOException e) {
      throw new CannotRunException("No port could be opened: " + e.getMessage() + ".");
    }
  }

  private static boolean isSurvivor(Outcome outcome) {
    return outcome.fate() == Outcome.Fate.SURVIVED;
  }

  private static MutationResult hidden(MutationResult found, Secrets secrets) {
    Map<Integer, Outcome> outcomes = new TreeMap<>();
    found.outcomes().forEach((index, outcome) -> outcomes.put(index, hidden(outcome, secrets)));
    return found.withOutcomes(outcomes);
  }

  // What a server answers may hold what it was sent.
  private static Outcome hidden(Outcome outcome, Secrets secrets) {
    Mutant mutant = outcome.mutant();
    Mutant shown =
        new Mutant(
            mutant.side(),
            mutant.kind(),
            mutant.provider(),
            mutant.operationId(),
            secrets.hiddenIn(mutant.diff()),
            mutant.guard());
    String reason = secrets.hiddenIn(outcome.reason());
    return new Outcome(shown, outcome.fate(), reason, outcome.remedy());
  }

  private MutationResult merged() {
    try {
      return MutationResult.merged(merge.stream().map(ResultFile::read).toList());
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      throw new CannotRunException(message.endsWith(".") ? message : "--merge " + message + ".");
    }
  }

  private static void write(Path file, MutationResult found) {
    try {
      ResultFile.write(file, found);
    } catch (IllegalArgumentException e) {
      throw new CannotRunException("--result " + e.getMessage() + ".");
    }
  }
}
