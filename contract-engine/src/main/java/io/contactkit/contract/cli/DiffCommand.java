package io.contactkit.contract.cli;

import io.contactkit.contract.findings.Problem;
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
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
  @Parameters(
      arity = "0..2",
      paramLabel = "FROM TO",
      description = "The document as released and as it is now: files or addresses.")
  private List<String> documents = List.of();

  @Option(
      names = "--provider",
      paramLabel = "PROVIDER",
      converter = PresetConverter.class,
      completionCandidates = PresetConverter.Names.class,
      description = "Brings the pact and, as TO, the document of one of ${COMPLETION-CANDIDATES}.")
  private @Nullable Preset provider;

  @Option(names = "--from", paramLabel = "FILE", description = "Instead of FROM.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "FILE", description = "Instead of TO.")
  private @Nullable String to;

  @Option(
      names = "--pact",
      paramLabel = "PACT",
      description = "Pacts of the consumers: a file, a directory or an address; may be repeated.")
  private List<String> pact = List.of();

  @Option(
      names = "--follow-addresses",
      description = "Reads what a document refers to on other servers, too.")
  private boolean followAddresses;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, markdown, html, json, junit, sarif or github; text unless given.")
  private String format = "text";

  @Mixin private PolicyOptions policy = new PolicyOptions();

  @Option(names = "--all", description = "Names every interaction, not the first few.")
  private boolean all;

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  private boolean help;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    Document released = released();
    Document current = current();
    List<PactFile> pacts = pacts();
    List<Change> changes = Judge.changes(released, current);
    PrintWriter out = command.commandLine().getOut();
    if (!format.equalsIgnoreCase("text")) {
      return DiffForms.write(out, format, policy, released, current, changes);
    }
    List<Impact> impacts = ContractImpact.of(released, current, changes, pacts);
    impacts.stream()
        .flatMap(it -> (all ? ImpactLines.all(it) : ImpactLines.few(it)).stream())
        .forEach(out::println);
    changes.stream().filter(it -> it.level() != Level.BREAKING).forEach(out::println);
    out.println(summary(current, changes, impacts, pacts) + version(released, current, changes));
    List<Problem> problems =
        changes.stream().map(change -> Problems.of(released, current, change)).toList();
    return policy.exitCode(out, "diff", problems);
  }

  private String summary(
      Document current, List<Change> changes, List<Impact> impacts, List<PactFile> pacts) {
    String counts =
        "%s: %d changes, %d breaking"
            .formatted(
                provider == null ? current.fileName() : provider.name(),
                changes.size(),
                impacts.size());
    long interactions = pacts.stream().mapToLong(it -> it.interactions().size()).sum();
    return pacts.isEmpty()
        ? counts
        : "%s, which break %d of %d interactions"
            .formatted(
                counts,
                impacts.stream()
                    .flatMap(it -> it.breaks().stream())
                    .map(Affected::interaction)
                    .distinct()
                    .count(),
                interactions);
  }

  private static String version(Document released, Document current, List<Change> changes) {
    try {
      return "; info.version is %s and has to be %s or higher"
          .formatted(Version.of(current), Version.demanded(released, changes));
    } catch (IllegalArgumentException e) {
      // Not every document numbers its versions by the rules of Semantic Versioning.
      return "";
    }
  }

  private Document released() {
    String given = from != null ? from : documents.isEmpty() ? null : documents.get(0);
    if (given == null) {
      throw new CannotRunException("Give the document as released: FROM, a file or an address.");
    }
    return Inputs.document(given, followAddresses);
  }

  private Document current() {
    String given = to != null ? to : documents.size() < 2 ? null : documents.get(1);
    if (given == null && provider == null) {
      throw new CannotRunException("Give the document as it is now: TO, a file or an address.");
    }
    return given == null
        ? Objects.requireNonNull(provider).document()
        : Inputs.document(given, followAddresses);
  }

  private List<PactFile> pacts() {
    if (!pact.isEmpty()) {
      List<PactFile> given = Inputs.pacts(pact);
      return provider == null
          ? given
          : given.stream()
              .filter(it -> it.provider().equalsIgnoreCase(Objects.requireNonNull(provider).name()))
              .toList();
    }
    return provider == null ? List.of() : provider.pacts();
  }
}
