package io.contactkit.contract.cli;

import io.contactkit.contract.compare.Comparison;
import io.contactkit.contract.compare.Finding;
import io.contactkit.contract.observe.Exchange;
import io.contactkit.contract.observe.HarFile;
import io.contactkit.contract.observe.Observation;
import io.contactkit.contract.observe.Observed;
import io.contactkit.contract.observe.Observer;
import io.contactkit.contract.observe.PactRecording;
import io.contactkit.contract.pact.PactFile;
import io.contactkit.openapi.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds a client to a document by what it sends to a server, live or as recorded. */
@Command(
    name = "observe",
    description = {
      "Judges by a document what passes between a client and a server.",
      "The client calls the observer, which passes everything on; or the traffic was recorded.%n"
    },
    sortOptions = false,
    sortSynopsis = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:client and server kept to the document",
      "1:one of them did not",
      "2:there was nothing to judge, and one sentence says why"
    })
final class ObserveCommand implements Callable<Integer> {
  @Mixin private DocumentOptions input = new DocumentOptions();
  @Mixin private ListenOptions listen = new ListenOptions();

  @Option(
      names = "--har",
      paramLabel = "FILE",
      description = "Instead of a server: what a browser or a proxy recorded; may be repeated.")
  private List<Path> har = List.of();

  @Option(
      names = "--client",
      paramLabel = "NAME",
      description = "What the client is called in the pact of --record; client unless given.")
  private String client = "client";

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "Where to write what was right as a pact, without credentials.")
  private @Nullable Path record;

  @Option(
      names = "--quiet",
      description = "Prints only what is wrong while it passes, not every exchange.")
  private boolean quiet;

  @Mixin private ReportOptions report = new ReportOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  private boolean help;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    listen.demandSound(!har.isEmpty() || input.hasPacts());
    try (Interruption interruption = Interruption.after(listen.time())) {
      Document document = input.document();
      Observer observer = Observer.of(document);
      String left = "";
      if (!har.isEmpty()) {
        left = recorded(document, observer);
      } else if (listen.target() == null) {
        input.whole().interactions().stream()
            .map(RecordedExchanges::of)
            .forEach(exchange -> told(observer.observe(exchange)));
      } else {
        listen.observe(observer, this::told, interruption, messages());
      }
      return finish(document, observer.observation(), left);
    }
  }

  private String recorded(Document document, Observer observer) {
    RecordedExchanges exchanges = new RecordedExchanges(document, listen.target());
    int left = 0;
    for (Path file : har) {
      for (HarFile.Entry entry : read(file).entries()) {
        Exchange exchange = exchanges.of(entry);
        if (exchange == null) {
          left++;
        } else {
          told(observer.observe(exchange));
        }
      }
    }
    return left == 0 ? "" : ", %d of other addresses left out".formatted(left);
  }

  private static HarFile read(Path file) {
    try {
      return HarFile.read(file);
    } catch (IllegalArgumentException e) {
      throw new CannotRunException("--har " + e.getMessage() + ".");
    }
  }

  private int finish(Document document, Observation observation, String left) {
    if (observation.exchanges() == 0) {
      throw new CannotRunException("Nothing passed that could be judged%s.".formatted(left));
    }
    if (record != null) {
      record(record, document, observation);
    }
    report.write(document, observation, messages());
    return new ObservationOutput(document, observation, left)
        .finish(command.commandLine().getOut(), output);
  }

  private void record(Path file, Document document, Observation observation) {
    ObjectNode pact = PactRecording.of(document, client, observation);
    String json = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(pact);
    PactFile written = PactFile.parse(json);
    List<Finding> wrong =
        Comparison.of(document).compare(written.interactions()).stream()
            .filter(finding -> !finding.rule().isNote() && !finding.rule().isSuspicion())
            .toList();
    if (!wrong.isEmpty()) {
      throw new CannotRunException(
          "--record %s is not written, since the document disagrees with it: %s."
              .formatted(file, wrong.get(0)));
    }
    try {
      Path directory = file.toAbsolutePath().getParent();
      if (directory != null) {
        Files.createDirectories(directory);
      }
      Files.writeString(file, json + "\n");
    } catch (IOException e) {
      throw new CannotRunException("--record %s cannot be written.".formatted(file));
    }
    messages().printf("recorded: %d interactions in %s%n", written.interactions().size(), file);
  }

  private void told(Observed observed) {
    PrintWriter out = output.isText() ? command.commandLine().getOut() : messages();
    synchronized (out) {
      if (!quiet || !observed.findings().isEmpty()) {
        String operation = observed.operationId().isEmpty() ? "?" : observed.operationId();
        out.printf(
            "%s %s %s %s%n",
            observed.status() == 0 ? "---" : observed.status(),
            operation,
            observed.method(),
            observed.path());
      }
      observed.findings().forEach(it -> out.println("  " + ObservationOutput.line(it)));
    }
  }

  private PrintWriter messages() {
    return command.commandLine().getErr();
  }
}
