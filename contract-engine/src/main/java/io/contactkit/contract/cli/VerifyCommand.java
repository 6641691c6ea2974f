package io.contactkit.contract.cli;

import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.verify.StateSetter;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.contract.verify.Verifier;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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

  @Mixin private CredentialOptions credentials = new CredentialOptions();
  @Mixin private StateOptions states = new StateOptions();

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
      names = "--header",
      paramLabel = "'NAME: VALUE'",
      description = "Sent with every request, instead of a recorded one; may be repeated.")
  private List<String> headers = List.of();

  @Option(
      names = "--all",
      description = "Lists every interaction with a difference, not ten of a kind.")
  private boolean all;

  @Mixin private ReportOptions report = new ReportOptions();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long to wait for an answer; 10 unless given.")
  private int timeout = 10;

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  private boolean help;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    if (timeout < 1) {
      throw new CannotRunException("--timeout must be at least 1 second.");
    }
    Duration patience = Duration.ofSeconds(timeout);
    Document spec = input.document();
    input.preset().ifPresent(credentials::use);
    PactFile whole = input.pact();
    List<RecordedInteraction> chosen = chosen(spec, whole);
    Address base = Address.of("--url", url).base();
    Reachability.check(base, patience);
    StateSetter setter = states.setter(chosen, readOnly, patience);
    Map<String, String> given = RequestHeaders.of(headers);
    Secrets secrets =
        new Secrets(
            Stream.of(credentials.secrets(), states.secrets(), RequestHeaders.secrets(given))
                .flatMap(it -> it));
    Verifier verifier =
        Verifier.of(spec, base.url()).withTimeout(patience).withStates(setter).withHeaders(given);
    Sender sender = new Sender(spec, credentials, whole.interactions());
    Replay replay = new Replay(verifier, sender, secrets, readOnly);
    List<Verdict> verdicts = replay.of(chosen, progress(chosen.size()));
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
    List<String> operations = spec.operations().stream().map(Operation::id).toList();
    for (String id : only) {
      if (!operations.contains(id)) {
        throw new CannotRunException(
            "--only %s is no operation of %s, which has %s."
                .formatted(id, input.name(), String.join(", ", operations)));
      }
    }
    List<RecordedInteraction> chosen = new Selection(spec, only, readOnly).of(whole.interactions());
    if (chosen.isEmpty()) {
      throw new CannotRunException(
          readOnly
              ? "--read-only leaves nothing to verify: there is no GET among the interactions."
              : "--only leaves nothing to verify: the pact has no such interaction.");
    }
    return chosen;
  }

  private Progress progress(int all) {
    boolean terminal = Terminal.isInteractive(System.getenv());
    return new Progress(command.commandLine().getErr(), all, terminal);
  }
}
