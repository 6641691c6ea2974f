package io.contactkit.contract.cli;

import io.contactkit.contract.ledger.Ledger;
import io.contactkit.contract.ledger.MatrixFile;
import io.contactkit.contract.ledger.Pacticipant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Keeps which versions there are, what was verified, and what is deployed where. */
@Command(
    name = "ledger",
    description = {
      "Keeps pacts, documents, verifications and deployments in files.",
      "There is a file for each, so the directory can be in git.%n"
    },
    sortOptions = false)
final class LedgerCommand implements Runnable {
  @Option(
      names = "--ledger",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Where it is; ledger unless given.")
  private Path directory = Path.of("ledger");

  @Option(
      names = "--help",
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Shows this.")
  private boolean help;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public void run() {
    throw new CannotRunException("Say what to keep: record, deployed, undeployed or import.");
  }

  /** Keeps what there is of a version. */
  @Command(
      name = "record",
      description = "Keeps a consumer's pacts, a provider's document, or what was verified.%n",
      sortOptions = false)
  int record(
      @Option(
              names = "--pacticipant",
              required = true,
              paramLabel = "NAME@VERSION",
              description = "The consumer or provider that it belongs to.")
          String pacticipant,
      @Option(
              names = "--pact",
              paramLabel = "FILE",
              description = "A pact of the consumer; may be repeated.")
          @Nullable List<Path> pacts,
      @Option(
              names = "--document",
              paramLabel = "DOCUMENT",
              description = "The document of the provider: a file or an address.")
          @Nullable String document,
      @Option(
              names = "--verified",
              paramLabel = "PACT|NAME@VERSION",
              description = "What the provider was verified with: a pact, or a consumer's version.")
          @Nullable List<String> verified,
      @Option(names = "--failed", description = "It disagreed with that; it agreed unless given.")
          boolean failed) {
    if (pacts == null && document == null && verified == null) {
      throw new CannotRunException("Give --pact, --document or --verified.");
    }
    Pacticipant own = parsed(pacticipant);
    kept(
        ledger -> {
          for (Path pact : pacts == null ? List.<Path>of() : pacts) {
            PactFiles.one(pact);
            ledger.recordPact(own, text(pact));
          }
          if (document != null) {
            ledger.recordDocument(own, Inputs.document(document, false));
          }
          for (String with : verified == null ? List.<String>of() : verified) {
            if (Files.isRegularFile(Path.of(with))) {
              PactFiles.one(Path.of(with));
              ledger.recordVerification(own, text(Path.of(with)), !failed);
            } else {
              ledger.recordVerification(own, parsed(with), !failed);
            }
          }
        });
    return 0;
  }

  /** Keeps that a version is in an environment. */
  @Command(
      name = "deployed",
      description = "Keeps that a version is in an environment, instead of the one before.%n",
      sortOptions = false)
  int deployed(
      @Option(names = "--pacticipant", required = true, paramLabel = "NAME@VERSION")
          String pacticipant,
      @Option(names = "--environment", required = true, paramLabel = "NAME") String environment) {
    Pacticipant own = parsed(pacticipant);
    kept(ledger -> ledger.deployed(environment, own));
    return 0;
  }

  /** Keeps that a version is in an environment no more. */
  @Command(
      name = "undeployed",
      description = "Keeps that a version is in an environment no more.%n",
      sortOptions = false)
  int undeployed(
      @Option(names = "--pacticipant", required = true, paramLabel = "NAME@VERSION")
          String pacticipant,
      @Option(names = "--environment", required = true, paramLabel = "NAME") String environment) {
    Pacticipant own = parsed(pacticipant);
    kept(ledger -> ledger.undeployed(environment, own));
    return 0;
  }

  /** Takes over the verifications of a broker. */
  @Command(
      name = "import",
      description =
          "Takes over the verifications of a Pact Broker's matrix, as its API gives it.%n",
      sortOptions = false)
  int importMatrix(@Option(names = "--matrix", required = true, paramLabel = "FILE") Path matrix) {
    kept(
        ledger ->
            command
                .commandLine()
                .getOut()
                .printf("%d verifications taken over%n", MatrixFile.read(matrix, ledger)));
    return 0;
  }

  private void kept(Consumer<Ledger> action) {
    using(
        directory,
        ledger -> {
          action.accept(ledger);
          return true;
        });
  }

  /** What a ledger has to say, its faults in one sentence. */
  static <T> T using(Path directory, Function<Ledger, T> question) {
    try {
      return question.apply(Ledger.in(directory));
    } catch (IllegalArgumentException e) {
      throw new CannotRunException(String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      throw new CannotRunException(e.getMessage() + ".");
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new CannotRunException("%s cannot be read.".formatted(file));
    }
  }

  static Pacticipant parsed(String text) {
    try {
      return Pacticipant.parse(text);
    } catch (IllegalArgumentException e) {
      throw new CannotRunException(e.getMessage() + ".");
    }
  }
}
