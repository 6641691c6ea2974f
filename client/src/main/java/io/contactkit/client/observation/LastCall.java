package io.contactkit.client.observation;

import feign.Capability;
import feign.Client;
import feign.InvocationHandlerFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Remembers what came of a client's last call, for a health check that calls nobody. */
public final class LastCall implements Capability {
  private final AtomicReference<@Nullable Result> last = new AtomicReference<>();
  private final CallWatch watch;

  private LastCall(Clock clock) {
    this.watch =
        new CallWatch(
            name ->
                (response, failure) -> {
                  CallOutcome outcome = CallOutcome.of(failure);
                  last.set(
                      new Result(
                          name.operation(), outcome.name(), !outcome.isFault(), clock.instant()));
                });
  }

  public static LastCall by(Clock clock) {
    return new LastCall(clock);
  }

  /** Empty before the first call. */
  public Optional<Result> result() {
    return Optional.ofNullable(last.get());
  }

  @Override
  public Client enrich(Client client) {
    return watch.around(client);
  }

  @Override
  public InvocationHandlerFactory enrich(InvocationHandlerFactory factory) {
    return watch.around(factory);
  }

  /** What came of a call; usable is also an answer that refuses the call for a reason. */
  public record Result(String operation, String outcome, boolean usable, Instant at) {}
}
