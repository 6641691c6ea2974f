package io.contactkit.contract.cli;

import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.preset.Preset;
import io.contactkit.contract.verify.StateSetter;
import io.contactkit.contract.verify.Verifier;
import io.contactkit.openapi.Document;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a server is called. */
final class ServerOptions {
  @Mixin private CredentialOptions credentials = new CredentialOptions();
  @Mixin private StateOptions states = new StateOptions();

  @Option(
      names = "--header",
      paramLabel = "'NAME: VALUE'",
      description = "Sent with every request, instead of a recorded one; may be repeated.")
  private List<String> headers = List.of();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long to wait for an answer; 10 unless given.")
  private int timeout = 10;

  /**
   * A server that answers.
   *
   * @param url where it answers the document's paths
   * @param sender puts its credentials into recorded requests
   */
  record Server(
      Document document,
      URI url,
      StateSetter setter,
      Map<String, String> headers,
      Duration patience,
      Sender sender,
      Secrets secrets) {

    /** A verifier of it, or of another address at which it answers. */
    Verifier verifier(URI at) {
      return Verifier.of(document, at)
          .withTimeout(patience)
          .withStates(setter)
          .withHeaders(headers);
    }
  }

  /** Fails unless the server is there and takes the states that the chosen interactions need. */
  Server connect(
      String url,
      Document document,
      Optional<Preset> preset,
      PactFile whole,
      List<RecordedInteraction> chosen,
      boolean readOnly) {
    demandPatience();
    Duration patience = Duration.ofSeconds(timeout);
    preset.ifPresent(credentials::use);
    Address base = Address.of("--url", url).base();
    Reachability.check(base, patience);
    StateSetter setter = states.setter(chosen, readOnly, patience);
    Map<String, String> given = RequestHeaders.of(headers);
    Secrets secrets =
        new Secrets(
            Stream.of(credentials.secrets(), states.secrets(), RequestHeaders.secrets(given))
                .flatMap(it -> it));
    Sender sender = new Sender(document, credentials, whole.interactions());
    return new Server(document, base.url(), setter, given, patience, sender, secrets);
  }

  void demandPatience() {
    if (timeout < 1) {
      throw new CannotRunException("--timeout must be at least 1 second.");
    }
  }
}
