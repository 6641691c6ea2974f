package io.contactkit.contract.cli;

import io.contactkit.contract.impact.Affected;
import io.contactkit.contract.impact.ContractImpact;
import io.contactkit.contract.impact.Impact;
import io.contactkit.contract.impact.ImpactLines;
import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.preset.Preset;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.change.Change;
import io.contactkit.openapi.change.Judge;
import io.contactkit.openapi.change.Level;
import io.contactkit.openapi.change.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges what has changed between two states of a document, and whom it breaks. */
@Command(
    name = "diff",
    description = "Judges the changes of a document and names the interactions they break.%n",
    sortOptions = false,
    sortSynopsis = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no change is breaking",
      "1:a change is breaking",
      "2:there was nothing to judge, and one sentence says why"
    })
final class DiffCommand implements Callable<Integer> {
  @Option(
      names = "--provider",
      required = true,
      paramLabel = "PROVIDER",
      converter = PresetConverter.class,
      completionCandidates = PresetConverter.Names.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  @SuppressWarnings("NullAway.Init")
  private Preset provider;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "FILE",
      description = "The document as released.")
  private Path from = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "The document as it is now; the packaged one unless given.")
  private @Nullable Path to;

  @Option(
      names = "--pact",
      paramLabel = "FILE|DIR",
      description = "Pacts of the consumers instead of the packaged one.")
  private @Nullable Path pact;

  @Option(names = "--all", description = "Names every interaction, not the first few.")
  private boolean all;

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  private boolean help;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    Document released = document("--from", from);
    Document current = to == null ? provider.document() : document("--to", to);
    List<Change> changes = Judge.changes(released, current);
    List<PactFile> pacts = PactFiles.each(provider, pact);
    PrintWriter out = command.commandLine().getOut();
    List<Impact> impacts = ContractImpact.of(released, current, pacts);
    impacts.stream()
        .flatMap(it -> (all ? ImpactLines.all(it) : ImpactLines.few(it)).stream())
        .forEach(out::println);
    changes.stream().filter(it -> it.level() != Level.BREAKING).forEach(out::println);
    out.printf(
        "%s: %d changes, %d breaking, which break %d of %d interactions; info.version is %s and"
            + " has to be %s%n",
        provider.name(),
        changes.size(),
        impacts.size(),
        impacts.stream()
            .flatMap(it -> it.breaks().stream())
            .map(Affected::interaction)
            .distinct()
            .count(),
        pacts.stream().mapToLong(it -> it.interactions().size()).sum(),
        Version.of(current),
        Version.demanded(released, changes) + " or higher");
    return impacts.isEmpty() ? 0 : 1;
  }

  private static Document document(String option, Path file) {
    try {
      Document spec = Document.parse(file.getFileName().toString(), Files.readString(file));
      Version.of(spec);
      return spec;
    } catch (IOException e) {
      throw new CannotRunException("%s %s cannot be read.".formatted(option, file));
    } catch (IllegalArgumentException e) {
      throw new CannotRunException("%s is not a document: %s.".formatted(option, e.getMessage()));
    }
  }
}
