package io.contactkit.contract.cli;

import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.report.ProviderReport;
import io.contactkit.contract.report.Report;
import io.contactkit.contract.verify.StateSetter;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.contract.verify.Verifier;
import io.contactkit.spec.ApiSpec;
import io.contactkit.spec.Operation;
import io.contactkit.spec.Provider;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Replays the pact of one provider against a server, in whatever language it is written. */
@Command(
    name = "verify",
    description = "Replays the recorded interactions of a provider against a server.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the server agrees with the contract",
      "1:it disagrees",
      "2:there was nothing to judge: wrong options, no server, refused credentials"
    })
final class VerifyCommand implements Callable<Integer> {
  private static final int UNAUTHORIZED = 401;

  @Option(names = "--provider", required = true, description = "One of leat, capillary, jifeline.")
  private Provider provider = Provider.LEAT;

  @Option(names = "--url", required = true, description = "Where the server answers the paths.")
  private String url = "";

  @Mixin private CredentialOptions credentials = new CredentialOptions();

  @Option(
      names = "--provider-states-url",
      description = "Where the server's states are set, by the protocol of Pact's verifiers.")
  private @Nullable String statesUrl;

  @Option(names = "--only", description = "An operation to verify; may be repeated.")
  private List<String> only = List.of();

  @Option(
      names = "--read-only",
      description = "Only GETs that need no state: safe against a real vendor.")
  private boolean readOnly;

  @Option(names = "--pact", description = "A pact file to replay instead of the packaged one.")
  private @Nullable Path pactFile;

  @Option(names = "--report", description = "Where to write the page, JUnit XML and JSON.")
  private @Nullable Path report;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    ApiSpec spec = ApiSpec.of(provider);
    PactFile whole = pactFile == null ? PactFile.packaged(provider) : PactFile.read(pactFile);
    List<RecordedInteraction> chosen =
        new Selection(spec, known(spec), readOnly).of(whole.interactions());
    if (chosen.isEmpty()) {
      throw new CannotRunException("No interaction is left to verify.");
    }
    Verifier verifier =
        Verifier.of(spec, Reachability.of("--url", url))
            .withStates(states())
            .withCredentials(credentials.replacements(spec, whole));
    PrintWriter out = command.commandLine().getOut();
    List<Verdict> verdicts = verdicts(verifier, chosen);
    Summary.of(spec, verdicts).print(out);
    if (report != null) {
      Path page = Report.of(List.of(ProviderReport.of(spec, whole, verdicts))).writeTo(report);
      out.println("Report: " + page);
    }
    return verdicts.stream().allMatch(Verdict::agrees) ? 0 : 1;
  }

  private List<Verdict> verdicts(Verifier verifier, List<RecordedInteraction> chosen) {
    Progress progress = new Progress(command.commandLine().getErr(), chosen.size());
    List<Verdict> verdicts = new ArrayList<>();
    for (RecordedInteraction interaction : chosen) {
      Verdict verdict = verifier.verify(interaction);
      if (verdicts.stream().noneMatch(Verdict::agrees)) {
        refuseUselessRun(verdict);
      }
      verdicts.add(verdict);
      progress.step(verdict);
    }
    progress.end();
    return verdicts;
  }

  // With a wrong token each interaction would disagree, and none would say why.
  private static void refuseUselessRun(Verdict verdict) {
    if (verdict.interaction().response().status() < 300
        && verdict.answer().status() == UNAUTHORIZED) {
      throw new CannotRunException(
          "The server refuses the credentials: %s answered 401; see --token, --basic and --api-key."
              .formatted(verdict.interaction().request().path()));
    }
  }

  private StateSetter states() {
    return statesUrl == null
        ? StateSetter.NONE
        : StateSetter.url(Reachability.of("--provider-states-url", statesUrl));
  }

  private List<String> known(ApiSpec spec) {
    List<String> operations = spec.operations().stream().map(Operation::id).toList();
    for (String id : only) {
      if (!operations.contains(id)) {
        throw new CannotRunException(
            "--only %s is not an operation of %s: expected one of %s."
                .formatted(id, provider.id(), String.join(", ", operations)));
      }
    }
    return only;
  }
}
