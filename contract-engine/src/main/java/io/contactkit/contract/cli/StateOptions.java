package io.contactkit.contract.cli;

import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.verify.StateException;
import io.contactkit.contract.verify.StateSetter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the server is put into states. */
final class StateOptions {
  private static final String SECRET_HEADER = "X-Provider-State-Secret";

  @Option(
      names = "--provider-states-url",
      paramLabel = "URL",
      description = "Where the server's states are set, by POST as Pact's verifiers do it.")
  private @Nullable String url;

  @Option(
      names = "--provider-states-secret",
      paramLabel = "SECRET",
      description = "What that address wants to see as " + SECRET_HEADER + ".")
  private @Nullable String secret;

  Stream<String> secrets() {
    return Stream.ofNullable(secret);
  }

  /** A setter that has set the first state, if any is needed. */
  StateSetter setter(List<RecordedInteraction> chosen, boolean readOnly, Duration patience) {
    if (readOnly) {
      if (url != null) {
        throw new CannotRunException(
            "--read-only sets no states: leave --provider-states-url out.");
      }
      return StateSetter.NONE;
    }
    List<RecordedInteraction> needing =
        chosen.stream().filter(interaction -> !interaction.states().isEmpty()).toList();
    if (needing.isEmpty()) {
      return StateSetter.NONE;
    }
    if (url == null) {
      throw new CannotRunException(
          "%d of %d interactions need a provider state: give --provider-states-url, or --read-only."
              .formatted(needing.size(), chosen.size()));
    }
    Address address = Address.of("--provider-states-url", url);
    Reachability.check(address, patience);
    StateSetter setter = StateSetter.url(address.url(), headers(), patience);
    tryOut(setter, needing.get(0), address);
    return setter;
  }

  private Map<String, String> headers() {
    return Optional.ofNullable(secret).map(value -> Map.of(SECRET_HEADER, value)).orElse(Map.of());
  }

  // What another status means, for example that a state is unknown, is said per interaction.
  private static void tryOut(StateSetter setter, RecordedInteraction first, Address address) {
    try {
      setter.setUp(first);
      setter.tearDown(first);
    } catch (StateException e) {
      switch (e.status()) {
        case 404, 405 ->
            throw new CannotRunException(
                "%s %s sets no states: it answered %d."
                    .formatted(address.option(), address, e.status()));
        case 401, 403 ->
            throw new CannotRunException(
                "%s %s refuses to set states: it answered %d, so check --provider-states-secret."
                    .formatted(address.option(), address, e.status()));
        default -> {}
      }
    }
  }
}
