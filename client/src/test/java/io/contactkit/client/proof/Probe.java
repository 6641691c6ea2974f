package io.contactkit.client.proof;

import io.contactkit.client.CallTimeoutException;
import io.contactkit.client.Calls.Target;
import io.contactkit.client.ErrorAnswerException;
import io.contactkit.client.MissingFieldException;
import io.contactkit.client.TransportException;
import io.contactkit.client.UnreadableAnswerException;
import io.contactkit.openapi.Parameter;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A server and clients of one thread: lets a client call while the server misbehaves. */
final class Probe implements AutoCloseable {
  private final RawServer server = RawServer.start();
  private final Map<Provider, Object> clients = new EnumMap<>(Provider.class);

  Probe(Duration deadline) {
    for (Provider provider : Provider.values()) {
      Set<String> schemes = provider.document().operations().get(0).security().get(0);
      clients.put(provider, Callers.client(provider, server.url(), schemes, deadline));
    }
  }

  Verdict judge(Mutant mutant) {
    Target target = mutant.from().target();
    List<Object> arguments = target.arguments(BodyCases.smallest(target), Parameter::required);
    server.answers(mutant.answer());
    long start = System.nanoTime();
    Object value = null;
    Throwable thrown = null;
    try {
      value = target.call(clients.get(target.provider()), arguments);
    } catch (RuntimeException | Error e) {
      thrown = e;
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return new Verdict(mutant, outcome(value, thrown), value, thrown, took);
  }

  static Outcome outcome(@Nullable Object value, @Nullable Throwable thrown) {
    List<Throwable> onReading = new ArrayList<>();
    Reading.all(thrown == null ? value : thrown, onReading::add);
    if (onReading.stream().anyMatch(e -> !(e instanceof MissingFieldException))) {
      return Outcome.LEAK;
    }
    if (thrown == null) {
      return onReading.isEmpty() ? Outcome.VALUE : Outcome.GAP;
    }
    if (thrown instanceof ErrorAnswerException error) {
      return error.vendorMessage() == null && error.code().isEmpty()
          ? Outcome.STATUS
          : Outcome.VENDOR;
    }
    if (thrown instanceof UnreadableAnswerException) {
      return Outcome.UNREADABLE;
    }
    if (thrown instanceof CallTimeoutException) {
      return Outcome.TIMEOUT;
    }
    return thrown instanceof TransportException ? Outcome.TRANSPORT : Outcome.LEAK;
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
