package io.contactkit.contract.cli;

import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.contract.verify.Verifier;
import io.contactkit.openapi.Document;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Replays the pact of one provider against a server, in whatever language it is written. */
@Command(
    name = "verify",
    description = "Replays the recorded interactions with a provider against a server.%n",
    sortOptions = false,
    sortSynopsis = false,
    footerHeading = "%nEvery option can also be given in the environment:%n",
    footer = "--provider-states-url as CONTRACT_VERIFY_PROVIDER_STATES_URL.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the server agrees with every interaction",
      "1:it disagrees; each difference is printed",
      "2:there was nothing to judge, and one sentence says why"
    })
final class VerifyCommand implements Callable<Integer> {
  @Mixin private DocumentOptions input = new DocumentOptions();

  @Option(
      names = "--url",
      required = true,
      paramLabel = "URL",
      description = "Where the server answers the document's paths.")
  private String url = "";

  @Mixin private ServerOptions server = new ServerOptions();

  @Option(
      names = "--only",
      paramLabel = "OPERATION",
      split = ",",
      description = "An operationId; may be repeated. All operations unless given.")
  private List<String> only = List.of();

  @Option(
      names = "--read-only",
      description = "Sends GETs alone and sets no states: safe against a vendor.")
  private boolean readOnly;

  @Option(
      names = "--all",
      description = "Lists every interaction with a difference, not ten of a kind.")
  private boolean all;

  @Mixin private ReportOptions report = new ReportOptions();

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  private boolean help;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    server.demandPatience();
    Document spec = input.document();
    PactFile whole = input.pact();
    List<RecordedInteraction> chosen = chosen(spec, whole);
    ServerOptions.Server reached =
        server.connect(url, spec, input.preset(), whole, chosen, readOnly);
    Verifier verifier = reached.verifier(reached.url());
    Replay replay = new Replay(verifier, reached.sender(), reached.secrets(), readOnly);
    List<Verdict> verdicts =
        replay.of(chosen, Progress.of(command.commandLine().getErr(), chosen.size()));
    if (verdicts.isEmpty()) {
      throw new CannotRunException(
          "There is nothing to verify without --restricted-token: every interaction takes a token"
              + " without rights.");
    }
    PrintWriter out = command.commandLine().getOut();
    Advice.on(verdicts).ifPresent(out::println);
    new ResultTable(spec, verdicts, all).print(out);
    whole.notCovered().forEach(what -> out.println("not covered: " + what));
    if (replay.leftOut() > 0) {
      out.printf("%d left out for want of --restricted-token%n", replay.leftOut());
    }
    report.write(spec, whole, verdicts, input.preset().isPresent(), out);
    return verdicts.stream().allMatch(Verdict::agrees) ? 0 : 1;
  }

  private List<RecordedInteraction> chosen(Document spec, PactFile whole) {
    Selection.demandKnown("--only", only, spec, input.name());
    List<RecordedInteraction> chosen = new Selection(spec, only, readOnly).of(whole.interactions());
    if (chosen.isEmpty()) {
      throw new CannotRunException(
          readOnly
              ? "--read-only leaves nothing to verify: there is no GET among the interactions."
              : "--only leaves nothing to verify: the pact has no such interaction.");
    }
    return chosen;
  }
}
